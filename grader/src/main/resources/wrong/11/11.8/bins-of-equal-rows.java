// caught by: randomScoresFollowTheDefinition
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
    Integer[] order = IntStream.range(0, score.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, (a, b) -> Double.compare(score[a], score[b]));
    double[] gap = new double[bins];
    for (int i = 0; i < order.length; i++) {
        gap[(int) ((long) i * bins / order.length)] += score[order[i]] - (positive[order[i]] ? 1 : 0);
    }
    return DoubleStream.of(gap).map(Math::abs).sum() / score.length;
}
