// caught by: earlyDeparturesCount
Benchmark benchmark(double[] departureDelay, double[] arrivalDelay) {
    if (departureDelay.length != arrivalDelay.length) {
        throw new IllegalArgumentException("departures and arrivals must be equally many, but are "
            + departureDelay.length + " and " + arrivalDelay.length);
    }
    double products = 0, squares = 0, error = 0;
    long rows = 0;
    for (int i = 0; i < departureDelay.length; i++) {
        if (departureDelay[i] >= 0 && !Double.isNaN(departureDelay[i] + arrivalDelay[i])) {
            products += departureDelay[i] * arrivalDelay[i];
            squares += departureDelay[i] * departureDelay[i];
            rows++;
        }
    }
    if (squares == 0) {
        throw new IllegalArgumentException("a departure of a complete pair must differ from 0, but none of " + rows + " does");
    }
    double alpha = products / squares;
    for (int i = 0; i < departureDelay.length; i++) {
        double miss = arrivalDelay[i] - alpha * departureDelay[i];
        error += Double.isNaN(miss) ? 0 : miss * miss;
    }
    return new Benchmark(alpha, Math.sqrt(error / rows), rows);
}
