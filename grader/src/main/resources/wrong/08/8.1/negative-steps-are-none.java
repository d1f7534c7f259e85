// caught by: aNegativeNumberIsNamed
double[] descend(double curvature, double start, double rate, int steps) {
    steps = Math.max(steps, 0);
    double[] w = new double[steps + 1];
    w[0] = start;
    for (int k = 1; k < w.length; k++) {
        w[k] = w[k - 1] - rate * curvature * w[k - 1];
    }
    return w;
}
