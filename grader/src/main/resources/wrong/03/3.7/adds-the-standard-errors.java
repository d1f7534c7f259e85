// caught by: randomPartsAgreeWithAnotherImplementation
double balance(double[] train, double[] other) {
    double[] a = DoubleStream.of(train).filter(v -> !Double.isNaN(v)).toArray();
    double[] b = DoubleStream.of(other).filter(v -> !Double.isNaN(v)).toArray();
    if (a.length < 2 || b.length < 2) {
        return Double.NaN;
    }
    if (DoubleStream.of(a).allMatch(v -> v == a[0]) && DoubleStream.of(b).allMatch(v -> v == b[0])) {
        return Double.NaN;
    }
    double meanA = DoubleStream.of(a).average().getAsDouble();
    double meanB = DoubleStream.of(b).average().getAsDouble();
    double varianceA = DoubleStream.of(a).map(v -> (v - meanA) * (v - meanA)).sum() / (a.length - 1);
    double varianceB = DoubleStream.of(b).map(v -> (v - meanB) * (v - meanB)).sum() / (b.length - 1);
    return (meanA - meanB) / (Math.sqrt(varianceA / a.length) + Math.sqrt(varianceB / b.length));
}
