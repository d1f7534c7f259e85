// caught by: sortedAndEqualValuesAreFencedInTime
double[] tukeyFences(double[] values, double k) {
    if (!Double.isFinite(k) || k < 0) {
        throw new IllegalArgumentException("k must be finite and not negative, but was " + k);
    }
    double[] sorted = DoubleStream.of(values).filter(v -> !Double.isNaN(v)).toArray();
    quick(sorted, 0, sorted.length - 1);
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
void quick(double[] a, int lo, int hi) {
    while (lo < hi) {
        double p = a[lo];
        int m = lo;
        for (int i = lo + 1; i <= hi; i++) {
            if (a[i] < p) {
                m++;
                double t = a[i]; a[i] = a[m]; a[m] = t;
            }
        }
        double t = a[lo]; a[lo] = a[m]; a[m] = t;
        if (m - lo < hi - m) { quick(a, lo, m - 1); lo = m + 1; } else { quick(a, m + 1, hi); hi = m - 1; }
    }
}
