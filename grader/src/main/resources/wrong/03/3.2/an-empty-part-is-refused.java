// caught by: aPartMayBeEmptyOrAll
Split split(String key, int trainPercent, int validationPercent) {
    if (trainPercent < 1 || validationPercent < 1) {
        throw new IllegalArgumentException("a percentage must not be negative, but they were "
            + trainPercent + " and " + validationPercent);
    }
    if (trainPercent > 100 || validationPercent > 100 - trainPercent) { // the sum might overflow
        throw new IllegalArgumentException("the percentages must add up to at most 100, but were "
            + trainPercent + " and " + validationPercent);
    }
    int bucket = (int) Math.abs(Fingerprint.of(key) % 100);
    if (bucket < trainPercent) {
        return Split.TRAIN;
    }
    return bucket < trainPercent + validationPercent ? Split.VALIDATION : Split.TEST;
}
