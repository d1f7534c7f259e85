// caught by: theStartIsTheFirstPoint
double[] descend(double curvature, double start, double rate, int steps) {
    if (steps < 0) {
        throw new IllegalArgumentException("steps must not be negative, but were " + steps);
    }
    double[] w = new double[steps];
    double at = start;
    for (int k = 0; k < steps; k++) {
        at -= rate * curvature * at;
        w[k] = at;
    }
    return w;
}
