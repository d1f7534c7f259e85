// caught by: thereMayBeVeryManyBuckets
int bucket(String key, int buckets) {
    if (buckets < 1) {
        throw new IllegalArgumentException("buckets must be at least 1, but was " + buckets);
    }
    return Math.abs((int) Fingerprint.of(key) % buckets);
}
