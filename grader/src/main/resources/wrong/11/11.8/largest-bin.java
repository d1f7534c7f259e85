// caught by: itIsTheMeanNotTheRoot
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
    double[] gap = new double[bins];
    int[] rows = new int[bins];
    for (int i = 0; i < score.length; i++) {
        int b = Math.min(bins - 1, (int) (score[i] * bins));
        gap[b] += score[i] - (positive[i] ? 1 : 0);
        rows[b]++;
    }
    double most = score.length == 0 ? Double.NaN : 0;
    for (int b = 0; b < bins; b++) {
        most = rows[b] == 0 ? most : Math.max(most, Math.abs(gap[b]) / rows[b]);
    }
    return most;
}
