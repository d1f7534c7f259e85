int crossBucket(List<String> values, int buckets) {
    if (buckets <= 0) {
        throw new IllegalArgumentException("there must be one bucket or more, not " + buckets);
    }
    StringBuilder text = new StringBuilder();
    for (String value : values) {
        int bytes = value.codePoints().map(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4).sum();
        text.append(bytes).append(':').append(value);
    }
    return BigInteger.valueOf(Fingerprint.of(text.toString())).abs().mod(BigInteger.valueOf(buckets)).intValue();
}
