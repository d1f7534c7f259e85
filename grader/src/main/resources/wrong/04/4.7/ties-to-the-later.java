// caught by: withoutPrefetchTiesGoToTheEarlier
Bottleneck bottleneck(double readMs, double mapMs, double trainMs, int parallelism, boolean prefetch) {
    if (!(readMs >= 0 && mapMs >= 0 && trainMs >= 0 && parallelism >= 1)) {
        throw new IllegalArgumentException(
            "times must not be negative, parallelism must be at least 1, but were "
                + readMs + ", " + mapMs + ", " + trainMs + " and " + parallelism);
    }
    double map = mapMs / parallelism;
    double producer = readMs + map;
    if (prefetch) {
        String slower = readMs >= map ? "read" : "map";
        return new Bottleneck(Math.max(producer, trainMs), trainMs > producer ? "train" : slower);
    }
    String largest = readMs > map && readMs > trainMs ? "read" : map > trainMs ? "map" : "train";
    return new Bottleneck(producer + trainMs, largest);
}
