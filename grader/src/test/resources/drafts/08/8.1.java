double[] descend(double curvature, double start, double rate, int steps) {
    // BEGIN SOLUTION
    if (steps < 0) {
        throw new IllegalArgumentException("steps must not be negative, but were " + steps);
    }
    double[] points = new double[steps + 1];
    points[0] = start;
    for (int k = 0; k < steps; k++) {
        points[k + 1] = points[k] - rate * curvature * points[k];
    }
    return points;
    // END SOLUTION
}
