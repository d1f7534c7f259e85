Benchmark benchmark(double[] d, double[] a) {
    if (d.length != a.length) throw new IllegalArgumentException("lengths differ: " + d.length + " against " + a.length);
    BigDecimal da = BigDecimal.ZERO, dd = da, aa = da; long n = 0;
    for (int i = 0; i < d.length; i++) {
        if (Double.isNaN(d[i]) || Double.isNaN(a[i])) continue;
        BigDecimal x = BigDecimal.valueOf(d[i]), y = BigDecimal.valueOf(a[i]);
        da = da.add(x.multiply(y)); dd = dd.add(x.multiply(x)); aa = aa.add(y.multiply(y)); n++;
    }
    if (dd.signum() == 0) throw new IllegalArgumentException("no departure that differs from zero");
    BigDecimal alpha = da.divide(dd, MathContext.DECIMAL128);
    double mse = aa.subtract(alpha.multiply(da)).divide(BigDecimal.valueOf(n), MathContext.DECIMAL128).doubleValue();
    return new Benchmark(alpha.doubleValue(), Math.sqrt(Math.max(0, mse)), n);
}
