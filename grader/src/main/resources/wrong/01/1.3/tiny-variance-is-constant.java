// caught by: smallNumbersVaryToo
double pearson(double[] x, double[] y) {
    if (x.length != y.length) {
        throw new IllegalArgumentException(
            "x and y must be equally long, but have " + x.length + " and " + y.length);
    }
    int[] pairs = IntStream.range(0, x.length)
        .filter(i -> !Double.isNaN(x[i]) && !Double.isNaN(y[i])).toArray();
    if (IntStream.of(pairs).allMatch(i -> x[i] == x[pairs[0]])
            || IntStream.of(pairs).allMatch(i -> y[i] == y[pairs[0]])) {
        return Double.NaN; // also for no pair, and for one
    }
    double meanX = IntStream.of(pairs).mapToDouble(i -> x[i]).average().getAsDouble();
    double meanY = IntStream.of(pairs).mapToDouble(i -> y[i]).average().getAsDouble();
    double xx = 0, xy = 0, yy = 0;
    for (int i : pairs) {
        xx += (x[i] - meanX) * (x[i] - meanX);
        xy += (x[i] - meanX) * (y[i] - meanY);
        yy += (y[i] - meanY) * (y[i] - meanY);
    }
    if (xx < 1e-12 || yy < 1e-12) return Double.NaN;
 return xy / Math.sqrt(xx) / Math.sqrt(yy);
}
