long[] histogram(double[] values, double[] edges) {
    if (edges.length < 2) throw new IllegalArgumentException("at least 2 edges, not " + edges.length);
    if (!DoubleStream.of(edges).allMatch(Double::isFinite)) throw new IllegalArgumentException("finite edges only: " + Arrays.toString(edges));
    if (IntStream.range(1, edges.length).anyMatch(i -> !(edges[i - 1] < edges[i]))) throw new IllegalArgumentException("edges must increase: " + Arrays.toString(edges));
    double[] s = DoubleStream.of(values).parallel().filter(v -> v >= edges[0] && v <= edges[edges.length - 1]).map(v -> v + 0.0).sorted().toArray();
    long[] c = new long[edges.length - 1];
    int b = 0;
    for (double v : s) {
        while (b < c.length - 1 && v >= edges[b + 1]) b++;
        c[b]++;
    }
    return c;
}
