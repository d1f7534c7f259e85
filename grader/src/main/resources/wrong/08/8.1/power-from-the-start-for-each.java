// caught by: aMillionStepsAreWalked
double[] descend(double curvature, double start, double rate, int steps) {
    if (steps < 0) {
        throw new IllegalArgumentException("steps must not be negative, but were " + steps);
    }
    double[] w = new double[steps + 1];
    for (int k = 0; k <= steps; k++) {
        w[k] = start;
        for (int i = 0; i < k; i++) {
            w[k] -= rate * curvature * w[k];
        }
    }
    return w;
}
