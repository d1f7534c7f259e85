// caught by: theCurvatureCounts
double[] descend(double curvature, double start, double rate, int steps) {
    if (steps < 0) {
        throw new IllegalArgumentException("steps must not be negative, but were " + steps);
    }
    double[] w = new double[steps + 1];
    w[0] = start;
    for (int k = 1; k < w.length; k++) {
        w[k] = w[k - 1] - rate * 0.5 * curvature * w[k - 1];
    }
    return w;
}
