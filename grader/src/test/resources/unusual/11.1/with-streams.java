Confusion confusion(double[] score, boolean[] positive, double threshold) {
    if (score.length != positive.length) {
        throw new IllegalArgumentException("there must be a score a row, but there are " + score.length
            + " for " + positive.length);
    }
    for (int i = 0; i < score.length; i++) {
        if (Double.isNaN(score[i])) {
            throw new IllegalArgumentException("a score must be a number, but row " + i + " has NaN");
        }
    }
    long[] counts = new long[4];
    IntStream.range(0, score.length).forEach(i -> counts[(score[i] >= threshold ? 0 : 2) + (positive[i] == score[i] >= threshold ? 0 : 1)]++);
    return new Confusion(counts[0], counts[1], counts[3], counts[2]);
}
