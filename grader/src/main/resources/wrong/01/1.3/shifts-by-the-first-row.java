// caught by: theFirstRowMayBeMissing
double pearson(double[] x, double[] y) {
    if (x.length != y.length) throw new IllegalArgumentException("x and y must be equally long, but have " + x.length + " and " + y.length);
    if (x.length < 2) return Double.NaN;
    double kx = x[0], ky = y[0];
    double fx = Double.NaN, fy = Double.NaN; boolean vx = false, vy = false;
    double sx = 0, sy = 0, xx = 0, yy = 0, xy = 0; int n = 0;
    for (int i = 0; i < x.length; i++) {
        if (Double.isNaN(x[i]) || Double.isNaN(y[i])) continue;
        if (n == 0) { fx = x[i]; fy = y[i]; }
        vx |= x[i] != fx; vy |= y[i] != fy;
        double a = x[i] - kx, b = y[i] - ky;
        sx += a; sy += b; xx += a * a; yy += b * b; xy += a * b; n++;
    }
    if (n < 2 || !vx || !vy) return Double.NaN;
    return (xy - sx * sy / n) / Math.sqrt(xx - sx * sx / n) / Math.sqrt(yy - sy * sy / n);
}
