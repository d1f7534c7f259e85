double[] descend(double curvature, double start, double rate, int steps) {
    if (steps < 0) {
        throw new IllegalArgumentException("steps must not be negative, but were " + steps);
    }
    return DoubleStream.iterate(start, w -> w * (1 - rate * curvature)).limit(steps + 1L).toArray();
}
