// caught by: precisionWhereRecallRises
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
    Integer[] order = IntStream.range(0, score.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, (a, b) -> Double.compare(score[b] + 0.0, score[a] + 0.0));
    double sum = 0;
    long tp = 0;
    for (int i = 0, j = 0; i < order.length; i = j) {
        long before = tp;
        for (j = i; j < order.length && score[order[j]] == score[order[i]]; j++) {
            tp += positive[order[j]] ? 1 : 0;
        }
        sum += (double) tp / j;
    }
    return tp == 0 ? Double.NaN : sum / order.length;
}
