// caught by: aRefusalNamesTheBuckets
int bucket(String key, int buckets) {
    if (buckets < 1) {
        throw new IllegalArgumentException("buckets must be positive");
    }
    return (int) Math.abs(Fingerprint.of(key) % buckets);
}
