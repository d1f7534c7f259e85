// caught by: noPositiveIsRefused
double initialBias(long positives, long negatives) {
    if (negatives < 1) {
        throw new IllegalArgumentException("both counts must be positive, but were " + positives + " and "
            + negatives);
    }
    return Math.log((double) positives / negatives);
}
