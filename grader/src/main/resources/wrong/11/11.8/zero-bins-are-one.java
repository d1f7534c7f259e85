// caught by: scoresAndBinsAreChecked
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
    bins = Math.max(1, bins);
    double[] gap = new double[bins];
    for (int i = 0; i < score.length; i++) {
        gap[Math.min(bins - 1, (int) (score[i] * bins))] += score[i] - (positive[i] ? 1 : 0);
    }
    double sum = 0;
    for (int b = 0; b < gap.length; b++) {
        sum += Math.abs(gap[b]);
    }
    return sum / score.length;
}
