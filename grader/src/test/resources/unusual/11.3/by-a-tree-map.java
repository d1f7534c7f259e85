double averagePrecision(double[] score, boolean[] positive) {
    if (score.length != positive.length) {
        throw new IllegalArgumentException("there must be a score a row, but there are " + score.length
            + " for " + positive.length);
    }
    for (int i = 0; i < score.length; i++) {
        if (Double.isNaN(score[i])) {
            throw new IllegalArgumentException("a score must be a number, but row " + i + " has NaN");
        }
    }
    TreeMap<Double, long[]> counts = new TreeMap<>(Comparator.reverseOrder());
    for (int i = 0; i < score.length; i++) {
        counts.computeIfAbsent(score[i] + 0.0, s -> new long[2])[positive[i] ? 1 : 0]++;
    }
    double sum = 0, rows = 0, right = 0;
    for (long[] count : counts.values()) {
        rows += count[0] + count[1];
        right += count[1];
        sum += count[1] * right / rows;
    }
    return right == 0 ? Double.NaN : sum / right;
}
