// caught by: badRowsAreRefused
Confusion confusion(double[] score, boolean[] positive, double threshold) {
    if (score.length != positive.length) {
        throw new IllegalArgumentException("there must be a score a row, but there are " + score.length
            + " for " + positive.length);
    }
    long tp = 0, fp = 0, fn = 0, tn = 0;
    for (int i = 0; i < score.length; i++) {
        if (score[i] >= threshold) {
            tp += positive[i] ? 1 : 0;
            fp += positive[i] ? 0 : 1;
        } else {
            fn += positive[i] ? 1 : 0;
            tn += positive[i] ? 0 : 1;
        }
    }
    return new Confusion(tp, fp, fn, tn);
}
