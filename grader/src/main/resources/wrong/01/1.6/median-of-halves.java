// caught by: smallSamplesHaveTheQuartilesOfTypeSeven
double[] tukeyFences(double[] values, double k) {
    if (!Double.isFinite(k) || k < 0) {
        throw new IllegalArgumentException("k must be finite and not negative, but was " + k);
    }
    double[] sorted = DoubleStream.of(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    int n = sorted.length;
    if (n == 0) {
        return new double[] {Double.NaN, Double.NaN};
    }
    double q1 = median(Arrays.copyOfRange(sorted, 0, (n + 1) / 2));
    double q3 = median(Arrays.copyOfRange(sorted, n / 2, n));
    return new double[] {q1 - k * (q3 - q1), q3 + k * (q3 - q1)};
}

double median(double[] sorted) {
    int n = sorted.length;
    return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
}
