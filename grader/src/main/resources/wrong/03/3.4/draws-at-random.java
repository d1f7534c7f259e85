// caught by: aKeyFallsTheSameWayEverywhere
boolean[] sample(String[] keys, double fraction, String salt) {
    if (!(fraction >= 0 && fraction <= 1)) {
        throw new IllegalArgumentException("the fraction must be from 0 to 1, but was " + fraction);
    }
    Random random = new Random(salt.hashCode());
    boolean[] kept = new boolean[keys.length];
    for (int i = 0; i < keys.length; i++) {
        boolean missing = keys[i] == null || keys[i].isEmpty();
        kept[i] = random.nextDouble() < fraction && !missing;
    }
    return kept;
}
