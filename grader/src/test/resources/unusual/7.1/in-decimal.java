Moments merge(Moments a, Moments b) {
    if (a.count() == 0 || b.count() == 0) {
        return a.count() != 0 ? a : b.count() != 0 ? b : new Moments(0, 0, 0);
    }
    MathContext digits = new MathContext(50);
    BigDecimal na = BigDecimal.valueOf(a.count()), nb = BigDecimal.valueOf(b.count()), n = na.add(nb);
    BigDecimal ma = new BigDecimal(a.mean()), mb = new BigDecimal(b.mean()), delta = mb.subtract(ma);
    BigDecimal m2 = new BigDecimal(a.m2()).add(new BigDecimal(b.m2()))
        .add(delta.multiply(delta).multiply(na).multiply(nb).divide(n, digits));
    return new Moments(n.longValueExact(), na.multiply(ma).add(nb.multiply(mb)).divide(n, digits).doubleValue(), m2.doubleValue());
}
