// caught by: aCalibratedScoreHasNone
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
    return IntStream.range(0, score.length).mapToDouble(i -> Math.pow(score[i] - (positive[i] ? 1 : 0), 2)).average().orElse(Double.NaN);
}
