// caught by: valuesAreNoPairs
double balance(double[] train, double[] other) {
    int shorter = Math.min(train.length, other.length);
    double[] a = IntStream.range(0, train.length)
        .filter(i -> !Double.isNaN(train[i]) && (i >= shorter || !Double.isNaN(other[i])))
        .mapToDouble(i -> train[i]).toArray();
    double[] b = IntStream.range(0, other.length)
        .filter(i -> !Double.isNaN(other[i]) && (i >= shorter || !Double.isNaN(train[i])))
        .mapToDouble(i -> other[i]).toArray();
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
    return (meanA - meanB) / Math.sqrt(varianceA / a.length + varianceB / b.length);
}
