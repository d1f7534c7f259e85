// caught by: aConstantColumnNeverVaries
double pearson(double[] x, double[] y) {
    if (x.length != y.length) {
        throw new IllegalArgumentException("x and y must be equally long, but have " + x.length + " and " + y.length);
    }
    int[] pairs = IntStream.range(0, x.length)
        .filter(i -> !Double.isNaN(x[i]) && !Double.isNaN(y[i])).toArray();
    if (pairs.length < 2) {
        return Double.NaN;
    }
    double meanX = 0, meanY = 0;
    for (int i : pairs) {
        meanX += x[i] / pairs.length;
        meanY += y[i] / pairs.length;
    }
    double xx = 0, xy = 0, yy = 0;
    for (int i : pairs) {
        xx += (x[i] - meanX) * (x[i] - meanX);
        xy += (x[i] - meanX) * (y[i] - meanY);
        yy += (y[i] - meanY) * (y[i] - meanY);
    }
    if (xx == 0 || yy == 0) {
        return Double.NaN;
    }
    return xy / Math.sqrt(xx) / Math.sqrt(yy);
}
