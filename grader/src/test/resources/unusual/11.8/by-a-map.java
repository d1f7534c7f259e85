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
    Map<Integer, Double> gaps = new TreeMap<>();
    for (int i = 0; i < score.length; i++) {
        gaps.merge(score[i] == 1 ? bins - 1 : (int) Math.floor(score[i] * bins), score[i] - (positive[i] ? 1 : 0), Double::sum);
    }
    return gaps.values().stream().mapToDouble(Math::abs).sum() / score.length;
}
