// caught by: fewerThanTwoValuesHaveNone
double balance(double[] train, double[] other) {
    double[] a = DoubleStream.of(train).filter(v -> !Double.isNaN(v)).toArray();
    double[] b = DoubleStream.of(other).filter(v -> !Double.isNaN(v)).toArray();
    if (train.length < 2 || other.length < 2) {
        return Double.NaN;
    }
    if (DoubleStream.of(a).distinct().count() < 2 && DoubleStream.of(b).distinct().count() < 2) {
        return Double.NaN;
    }
    double meanA = DoubleStream.of(a).average().orElse(0);
    double meanB = DoubleStream.of(b).average().orElse(0);
    double varianceA = DoubleStream.of(a).map(v -> (v - meanA) * (v - meanA)).sum() / Math.max(1, a.length - 1);
    double varianceB = DoubleStream.of(b).map(v -> (v - meanB) * (v - meanB)).sum() / Math.max(1, b.length - 1);
    return (meanA - meanB) / Math.sqrt(varianceA / a.length + varianceB / b.length);
}
