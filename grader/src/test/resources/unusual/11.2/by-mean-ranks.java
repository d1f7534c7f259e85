double rocAuc(double[] score, boolean[] positive) {
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
    Arrays.sort(order, (a, b) -> Double.compare(score[a] + 0.0, score[b] + 0.0));
    double sum = 0;
    long below = 0, p = 0, n = 0;
    for (int i = 0, j = 0; i < order.length; i = j) {
        long pos = 0, neg = 0;
        for (j = i; j < order.length && score[order[j]] == score[order[i]]; j++) {
            pos += positive[order[j]] ? 1 : 0;
            neg += positive[order[j]] ? 0 : 1;
        }
        sum += pos * (below + neg / 2.0);
        below += neg;
        p += pos;
        n += neg;
    }
    return p == 0 || n == 0 ? Double.NaN : sum / ((double) p * n);
}
