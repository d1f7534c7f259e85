// caught by: thereIsAnAnswerARow
boolean[] sample(String[] keys, double fraction, String salt) {
    if (!(fraction >= 0 && fraction <= 1)) {
        throw new IllegalArgumentException("the fraction must be from 0 to 1, but was " + fraction);
    }
    String[] present = Arrays.stream(keys).filter(key -> key != null && !key.isEmpty()).toArray(String[]::new);
    BigDecimal boundary = new BigDecimal(fraction).multiply(new BigDecimal(BigInteger.ONE.shiftLeft(64)));
    boolean[] kept = new boolean[present.length];
    for (int i = 0; i < present.length; i++) {
        long fingerprint = Fingerprint.of(salt + ":" + present[i]);
        kept[i] = new BigDecimal(Long.toUnsignedString(fingerprint)).compareTo(boundary) < 0;
    }
    return kept;
}
