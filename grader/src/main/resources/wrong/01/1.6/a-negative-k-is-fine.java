// caught by: aNegativeFactorIsRefused
double[] tukeyFences(double[] values, double k) {
    if (!Double.isFinite(k)) {
        throw new IllegalArgumentException("k must be finite and not negative, but was " + k);
    }
    double[] sorted = DoubleStream.of(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    if (sorted.length == 0) {
        return new double[] {Double.NaN, Double.NaN};
    }
    double[] quartiles = DoubleStream.of(0.25, 0.75).map(p -> {
        double position = p * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }).toArray();
    double reach = k * (quartiles[1] - quartiles[0]);
    return new double[] {quartiles[0] - reach, quartiles[1] + reach};
}
