int bucket(String key, int buckets) {
    // BEGIN SOLUTION
    if (buckets < 1) {
        throw new IllegalArgumentException("buckets must be at least 1, but was " + buckets);
    }
    // |f % n| = |f| % n, and a remainder always has a magnitude: Math.abs(Long.MIN_VALUE) is negative
    return (int) Math.abs(Fingerprint.of(key) % buckets);
    // END SOLUTION
}
