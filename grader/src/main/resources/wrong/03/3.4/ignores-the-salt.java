// caught by: saltAndKeyAreJoinedByAColon
boolean[] sample(String[] keys, double fraction, String salt) {
    if (!(fraction >= 0 && fraction <= 1)) {
        throw new IllegalArgumentException("the fraction must be from 0 to 1, but was " + fraction);
    }
    BigInteger boundary = new BigDecimal(fraction)
        .multiply(new BigDecimal(BigInteger.ONE.shiftLeft(64)))
        .setScale(0, RoundingMode.CEILING).toBigInteger();
    boolean[] kept = new boolean[keys.length];
    for (int i = 0; i < keys.length; i++) {
        boolean missing = keys[i] == null || keys[i].isEmpty();
        kept[i] = !missing && (fraction == 1 || Long.compareUnsigned(
            Fingerprint.of(keys[i] == null ? "" : keys[i]), boundary.longValue()) < 0);
    }
    return kept;
}
