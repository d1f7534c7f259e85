// caught by: anyNumberOfValuesIsCrossed
int crossBucket(List<String> values, int buckets) {
    if (buckets < 1) {
        throw new IllegalArgumentException("buckets must be at least 1, but was " + buckets);
    }
    String joined = values.stream()
        .map(value -> value.getBytes(StandardCharsets.UTF_8).length + ":" + value)
        .collect(Collectors.joining());
    if (values.size() == 1) {
        joined = values.get(0);
    }
    return (int) Math.abs(Fingerprint.of(joined) % buckets);
}
