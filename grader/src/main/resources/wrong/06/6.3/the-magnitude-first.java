// caught by: theSmallestFingerprintHasAMagnitude
int crossBucket(List<String> values, int buckets) {
    if (buckets < 1) {
        throw new IllegalArgumentException("buckets must be at least 1, but was " + buckets);
    }
    String joined = values.stream()
        .map(value -> value.getBytes(StandardCharsets.UTF_8).length + ":" + value)
        .collect(Collectors.joining());
    return (int) (Math.abs(Fingerprint.of(joined)) % buckets);
}
