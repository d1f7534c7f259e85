// caught by: binsAreWeightedByRows
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
    double sum = 0;
    int used = 0;
    for (int b = 0; b < bins; b++) {
        sum += rows[b] == 0 ? 0 : Math.abs(gap[b]) / rows[b];
        used += rows[b] == 0 ? 0 : 1;
    }
    return sum / used;
}
