// caught by: manyPairsDoNotOverflow
double rocAuc(double[] score, boolean[] positive) {
    if (score.length != positive.length) {
        throw new IllegalArgumentException("there must be a score a row, but there are " + score.length
            + " for " + positive.length);
    }
    for (int i = 0; i < score.length; i++) {
        if (Double.isNaN(score[i])) {
            throw new IllegalArgumentException("a score must be a number, but row " + i + " has NaN");
        }
    }
    double right = 0;
    long all = 0;
    for (int i = 0; i < score.length; i++) {
        for (int j = 0; j < score.length; j++) {
            if (positive[i] && !positive[j]) {
                right += score[i] > score[j] ? 1 : score[i] == score[j] ? 0.5 : 0;
                all++;
            }
        }
    }
    return all == 0 ? Double.NaN : right / all;
}
