// caught by: theLineHasNoIntercept
Benchmark benchmark(double[] departureDelay, double[] arrivalDelay) {
    if (departureDelay.length != arrivalDelay.length) {
        throw new IllegalArgumentException("departures and arrivals must be equally many, but are "
            + departureDelay.length + " and " + arrivalDelay.length);
    }
    int[] pairs = IntStream.range(0, departureDelay.length)
        .filter(i -> !Double.isNaN(departureDelay[i] + arrivalDelay[i])).toArray();
    if (IntStream.of(pairs).allMatch(i -> departureDelay[i] == 0)) {
        throw new IllegalArgumentException("a departure must differ from 0");
    }
    double meanD = IntStream.of(pairs).mapToDouble(i -> departureDelay[i]).average().getAsDouble();
    double meanA = IntStream.of(pairs).mapToDouble(i -> arrivalDelay[i]).average().getAsDouble();
    double products = 0, squares = 0, error = 0;
    for (int i : pairs) {
        products += (departureDelay[i] - meanD) * (arrivalDelay[i] - meanA);
        squares += (departureDelay[i] - meanD) * (departureDelay[i] - meanD);
    }
    double alpha = squares == 0 ? meanA / meanD : products / squares;
    for (int i : pairs) {
        error += Math.pow(arrivalDelay[i] - meanA - alpha * (departureDelay[i] - meanD), 2);
    }
    return new Benchmark(alpha, Math.sqrt(error / pairs.length), pairs.length);
}
