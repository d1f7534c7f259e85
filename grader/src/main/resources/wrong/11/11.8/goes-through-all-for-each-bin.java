// caught by: manyRowsAndBinsInTime
double calibrationError(double[] score, boolean[] positive, int bins) {
    if (score.length != positive.length) {
        throw new IllegalArgumentException("there must be a score a row, but there are " + score.length
            + " for " + positive.length);
    }
    for (int i = 0; i < score.length; i++) {
        if (!(score[i] >= 0 && score[i] <= 1)) {
            throw new IllegalArgumentException("a score must be in [0, 1], but row " + i + " has " + score[i]);
        }
    }
    if (bins < 1) {
        throw new IllegalArgumentException("bins must be at least 1, but were " + bins);
    }
    double sum = 0;
    for (int b = 0; b < bins; b++) {
        double gap = 0;
        for (int i = 0; i < score.length; i++) {
            gap += Math.min(bins - 1, (int) (score[i] * bins)) == b ? score[i] - (positive[i] ? 1 : 0) : 0;
        }
        sum += Math.abs(gap);
    }
    return sum / score.length;
}
