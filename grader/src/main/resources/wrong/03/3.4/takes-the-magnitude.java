// caught by: keysBelowTheFractionAreKept
boolean[] sample(String[] keys, double fraction, String salt) {
    if (!(fraction >= 0 && fraction <= 1)) {
        throw new IllegalArgumentException("the fraction must be from 0 to 1, but was " + fraction);
    }
    boolean[] kept = new boolean[keys.length];
    for (int i = 0; i < keys.length; i++) {
        boolean missing = keys[i] == null || keys[i].isEmpty();
        double magnitude = Math.abs((double) Fingerprint.of(salt + ":" + keys[i]));
        kept[i] = !missing && (fraction == 1 || magnitude < fraction * 0x1p63);
    }
    return kept;
}
