// caught by: onlyCompletePairsCount
double pearson(double[] x, double[] y) {
    if (x.length != y.length) {
        throw new IllegalArgumentException("x and y must be equally long, but have " + x.length + " and " + y.length);
    }
    double[] a = DoubleStream.of(x).filter(v -> !Double.isNaN(v)).toArray();
    double[] b = DoubleStream.of(y).filter(v -> !Double.isNaN(v)).toArray();
    int n = Math.min(a.length, b.length);
    double meanA = DoubleStream.of(a).limit(n).average().orElse(Double.NaN);
    double meanB = DoubleStream.of(b).limit(n).average().orElse(Double.NaN);
    double aa = 0, ab = 0, bb = 0;
    for (int i = 0; i < n; i++) {
        aa += (a[i] - meanA) * (a[i] - meanA);
        ab += (a[i] - meanA) * (b[i] - meanB);
        bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return ab / Math.sqrt(aa * bb);
}
