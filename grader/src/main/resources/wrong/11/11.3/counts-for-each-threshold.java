// caught by: manyThresholdsInTime
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
    double[] thresholds = DoubleStream.of(score).map(s -> s + 0.0).distinct().map(s -> -s).sorted().map(s -> -s).toArray();
    double sum = 0;
    long before = 0;
    for (double threshold : thresholds) {
        long called = 0, right = 0;
        for (int i = 0; i < score.length; i++) {
            called += score[i] >= threshold ? 1 : 0;
            right += score[i] >= threshold && positive[i] ? 1 : 0;
        }
        sum += (right - before) * (double) right / called;
        before = right;
    }
    return before == 0 ? Double.NaN : sum / before;
}
