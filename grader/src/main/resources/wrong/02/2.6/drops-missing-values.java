// caught by: missingValuesKeepTheirRows
double[][] cyclical(double[] values, double period) {
    if (!Double.isFinite(period) || period <= 0) {
        throw new IllegalArgumentException("a period must be finite and above 0, but was " + period);
    }
    return DoubleStream.of(values)
        .filter(v -> !Double.isNaN(v))
        .mapToObj(v -> new double[] {Math.sin(2 * Math.PI * v / period), Math.cos(2 * Math.PI * v / period)})
        .toArray(double[][]::new);
}
