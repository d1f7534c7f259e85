// caught by: aLongKeyCountsToItsEnd
int bucket(String key, int buckets) {
    if (buckets < 1) {
        throw new IllegalArgumentException("buckets must be at least 1, but was " + buckets);
    }
    return (int) Math.abs(Fingerprint.of(key.substring(0, Math.min(key.length(), 100))) % buckets);
}
