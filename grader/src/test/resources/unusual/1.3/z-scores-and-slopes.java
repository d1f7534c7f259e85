double pearson(double[] x, double[] y) {
    if (x.length != y.length) throw new IllegalArgumentException("x.length=" + x.length + " y.length=" + y.length);
    double[][] p = IntStream.range(0, x.length).parallel().filter(i -> x[i] == x[i] && y[i] == y[i]).mapToObj(i -> new double[] {x[i], y[i]}).toArray(double[][]::new);
    if (p.length < 2) return 0.0 / 0.0;
    double[] m = new double[2], s = new double[2];
    for (int j = 0; j < 2; j++) {
        int k = j;
        if (Stream.of(p).mapToDouble(r -> r[k]).min().getAsDouble() == Stream.of(p).mapToDouble(r -> r[k]).max().getAsDouble()) return Double.NaN;
        m[j] = Stream.of(p).parallel().mapToDouble(r -> r[k]).average().getAsDouble();
        s[j] = Math.sqrt(Stream.of(p).parallel().mapToDouble(r -> (r[k] - m[k]) * (r[k] - m[k])).sum() / (p.length - 1));
    }
    return Stream.of(p).mapToDouble(r -> (r[0] - m[0]) / s[0] * ((r[1] - m[1]) / s[1])).sum() / (p.length - 1);
}
