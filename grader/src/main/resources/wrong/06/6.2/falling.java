// caught by: edgesIncreaseStrictly
double[] quantileEdges(double[] train, int buckets) {
    double[] s = DoubleStream.of(train).filter(v -> !Double.isNaN(v)).sorted().toArray();
    if (buckets < 2 || s.length == 0) {
        throw new IllegalArgumentException("there must be at least 2 buckets and 1 value, but there are "
            + buckets + " and " + s.length);
    }
    return IntStream.range(1, buckets).map(i -> buckets - i).mapToDouble(i -> {
        double h = (double) i * (s.length - 1) / buckets;
        int below = (int) h, above = Math.min(below + 1, s.length - 1);
        return s[below] + (h - below) * (s[above] - s[below]);
    }).distinct().toArray();
}
