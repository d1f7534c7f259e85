double pearson(double[] x, double[] y) {
    if (x.length != y.length) throw new IllegalArgumentException("lengths " + x.length + "/" + y.length);
    BigDecimal sx = BigDecimal.ZERO, sy = sx, xx = sx, yy = sx, xy = sx; long n = 0;
    for (int i = 0; i < x.length; i++) {
        if (Double.isNaN(x[i]) || Double.isNaN(y[i])) continue;
        BigDecimal a = new BigDecimal(x[i]), b = new BigDecimal(y[i]);
        sx = sx.add(a); sy = sy.add(b); xx = xx.add(a.multiply(a)); yy = yy.add(b.multiply(b)); xy = xy.add(a.multiply(b)); n++;
    }
    if (n < 2) return Double.NaN;
    BigDecimal k = BigDecimal.valueOf(n);
    double vx = k.multiply(xx).subtract(sx.multiply(sx)).doubleValue(), vy = k.multiply(yy).subtract(sy.multiply(sy)).doubleValue();
    if (vx == 0 || vy == 0) return Double.NaN;
    return k.multiply(xy).subtract(sx.multiply(sy)).doubleValue() / Math.sqrt(vx) / Math.sqrt(vy);
}
