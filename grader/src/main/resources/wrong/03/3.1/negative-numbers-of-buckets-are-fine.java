// caught by: negativeBucketsAreRefused
int bucket(String key, int buckets) {
    if (buckets == 0) {
        throw new IllegalArgumentException("buckets must be at least 1, but was " + buckets);
    }
    return (int) Math.abs(Fingerprint.of(key) % buckets);
}
