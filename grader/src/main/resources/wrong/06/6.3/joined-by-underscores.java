// caught by: valuesAreKeptApart
int crossBucket(List<String> values, int buckets) {
    if (buckets < 1) {
        throw new IllegalArgumentException("buckets must be at least 1, but was " + buckets);
    }
    String joined = values.stream()
        .collect(Collectors.joining("_"));
    return (int) Math.abs(Fingerprint.of(joined) % buckets);
}
