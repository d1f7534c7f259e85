// caught by: allBucketsAreUsed
int bucket(String key, int buckets) {
    if (buckets < 1) {
        throw new IllegalArgumentException("buckets must be at least 1, but was " + buckets);
    }
    return (int) Math.abs(Fingerprint.of(key) % Math.max(1, buckets - 1));
}
