double[] descend(double curvature, double start, double rate, int steps) {
    if (steps < 0) {
        throw new IllegalArgumentException("steps must not be negative, but were " + steps);
    }
    double[] w = new double[steps + 1];
    Arrays.setAll(w, k -> start * Math.pow(1 - rate * curvature, k));
    return w;
}
