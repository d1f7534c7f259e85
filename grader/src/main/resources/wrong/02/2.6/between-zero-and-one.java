// caught by: everyPointIsOnTheUnitCircle
double[][] cyclical(double[] values, double period) {
    if (!Double.isFinite(period) || period <= 0) {
        throw new IllegalArgumentException("a period must be finite and above 0, but was " + period);
    }
    double[][] points = new double[values.length][];
    for (int i = 0; i < values.length; i++) {
        double angle = 2 * Math.PI * values[i] / period;
        points[i] = new double[] {(Math.sin(angle) + 1) / 2, (Math.cos(angle) + 1) / 2};
    }
    return points;
}
