double pearson(double[] x, double[] y) {
    if (x.length != y.length) throw new IllegalArgumentException(String.format("%d x, %d y: lengths must match", x.length, y.length));
    double mx = 0, my = 0, xx = 0, yy = 0, xy = 0; long n = 0;
    for (int i = 0; i < x.length; i++) {
        if (Double.isNaN(x[i] + y[i]) ) continue;
        n++; double dx = x[i] - mx, dy = y[i] - my;
        mx += dx / n; my += dy / n;
        xx += dx * (x[i] - mx); yy += dy * (y[i] - my); xy += dx * (y[i] - my);
    }
    return n < 2 || xx == 0 || yy == 0 ? Double.NaN : Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
