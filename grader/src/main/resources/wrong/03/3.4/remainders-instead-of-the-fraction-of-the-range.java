// caught by: randomRowsAgreeWithExactArithmetic
boolean[] sample(String[] keys, double fraction, String salt) {
    if (!(fraction >= 0 && fraction <= 1)) {
        throw new IllegalArgumentException("the fraction must be from 0 to 1, but was " + fraction);
    }
    boolean[] kept = new boolean[keys.length];
    for (int i = 0; i < keys.length; i++) {
        boolean missing = keys[i] == null || keys[i].isEmpty();
        long fingerprint = Fingerprint.of(salt + ":" + keys[i]);
        kept[i] = !missing && Long.remainderUnsigned(fingerprint, 1_000_000) < fraction * 1_000_000;
    }
    return kept;
}
