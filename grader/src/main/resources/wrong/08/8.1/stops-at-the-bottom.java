// caught by: nothingIsCutOff
double[] descend(double curvature, double start, double rate, int steps) {
    if (steps < 0) {
        throw new IllegalArgumentException("steps must not be negative, but were " + steps);
    }
    double[] w = new double[steps + 1];
    w[0] = start;
    for (int k = 1; k < w.length; k++) {
        double next = w[k - 1] - rate * curvature * w[k - 1];
        w[k] = next * w[k - 1] < 0 ? 0 : next;
    }
    return w;
}
