// caught by: addingABillionChangesNothing
double pearson(double[] x, double[] y) {
    if (x.length != y.length) {
        throw new IllegalArgumentException("x and y must be equally long, but have " + x.length + " and " + y.length);
    }
    double n = 0, sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
    boolean varyX = false, varyY = false;
    double firstX = Double.NaN, firstY = Double.NaN;
    for (int i = 0; i < x.length; i++) {
        if (Double.isNaN(x[i]) || Double.isNaN(y[i])) {
            continue;
        }
        if (n++ == 0) {
            firstX = x[i];
            firstY = y[i];
        }
        varyX |= x[i] != firstX;
        varyY |= y[i] != firstY;
        sx += x[i];
        sy += y[i];
        sxx += x[i] * x[i];
        syy += y[i] * y[i];
        sxy += x[i] * y[i];
    }
    if (!varyX || !varyY) {
        return Double.NaN;
    }
    return (n * sxy - sx * sy) / Math.sqrt((n * sxx - sx * sx) * (n * syy - sy * sy));
}
