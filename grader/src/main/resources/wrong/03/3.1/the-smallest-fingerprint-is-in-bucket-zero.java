// caught by: theSmallestFingerprintHasAMagnitude
int bucket(String key, int buckets) {
    if (buckets < 1) {
        throw new IllegalArgumentException("buckets must be at least 1, but was " + buckets);
    }
    long fingerprint = Fingerprint.of(key);
    return fingerprint == Long.MIN_VALUE ? 0 : (int) (Math.abs(fingerprint) % buckets);
}
