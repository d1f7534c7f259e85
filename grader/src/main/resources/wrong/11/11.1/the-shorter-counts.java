// caught by: unequalLengthsAreRefused
Confusion confusion(double[] score, boolean[] positive, double threshold) {
    long tp = 0, fp = 0, fn = 0, tn = 0;
    for (int i = 0; i < Math.min(score.length, positive.length); i++) {
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
