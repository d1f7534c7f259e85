// caught by: roundingLeavesTheErrorANumber
Benchmark benchmark(double[] departureDelay, double[] arrivalDelay) {
    if (departureDelay.length != arrivalDelay.length) {
        throw new IllegalArgumentException("departures and arrivals must be equally many, but are "
            + departureDelay.length + " and " + arrivalDelay.length);
    }
    int[] pairs = IntStream.range(0, departureDelay.length)
        .filter(i -> !Double.isNaN(departureDelay[i]) && !Double.isNaN(arrivalDelay[i])).toArray();
    if (IntStream.of(pairs).allMatch(i -> departureDelay[i] == 0)) {
        throw new IllegalArgumentException(
            "a departure of a complete pair must differ from 0, but none of " + pairs.length + " does");
    }
    double alpha = IntStream.of(pairs).mapToDouble(i -> departureDelay[i] * arrivalDelay[i]).sum()
        / IntStream.of(pairs).mapToDouble(i -> departureDelay[i] * departureDelay[i]).sum();
    double aa = IntStream.of(pairs).mapToDouble(i -> arrivalDelay[i] * arrivalDelay[i]).sum();
    double dd = IntStream.of(pairs).mapToDouble(i -> departureDelay[i] * departureDelay[i]).sum();
    return new Benchmark(alpha, Math.sqrt((aa - alpha * alpha * dd) / pairs.length), pairs.length);
    
}
