double haversineKm(double lat1, double lon1, double lat2, double lon2) {
    ok(lat1, 90); ok(lon1, 180); ok(lat2, 90); ok(lon2, 180);
    double[] a = vec(lat1, lon1), b = vec(lat2, lon2);
    double c = Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
    return 2 * 6371.0088 * Math.asin(Math.min(1, c / 2));
}
double[] vec(double la, double lo) { double p = la / 180 * Math.PI, l = lo / 180 * Math.PI; return new double[] {Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)}; }
void ok(double v, double limit) { if (Double.isNaN(v) || v > limit || v < -limit) throw new IllegalArgumentException(String.format("%s is not within ±%s", v, limit)); }
