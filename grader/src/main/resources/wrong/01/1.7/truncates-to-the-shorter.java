// caught by: unequalLengthsAreRefused
Benchmark benchmark(double[] departureDelay, double[] arrivalDelay) {
    int[] pairs = IntStream.range(0, Math.min(departureDelay.length, arrivalDelay.length))
        .filter(i -> !Double.isNaN(departureDelay[i]) && !Double.isNaN(arrivalDelay[i])).toArray();
    if (IntStream.of(pairs).allMatch(i -> departureDelay[i] == 0)) {
        throw new IllegalArgumentException(
            "a departure of a complete pair must differ from 0, but none of " + pairs.length + " does");
    }
    double alpha = IntStream.of(pairs).mapToDouble(i -> departureDelay[i] * arrivalDelay[i]).sum()
        / IntStream.of(pairs).mapToDouble(i -> departureDelay[i] * departureDelay[i]).sum();
    double meanSquare = IntStream.of(pairs).mapToDouble(i -> arrivalDelay[i] - alpha * departureDelay[i])
        .map(error -> error * error).average().getAsDouble();
    return new Benchmark(alpha, Math.sqrt(meanSquare), pairs.length);
}
