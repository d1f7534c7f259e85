double initialBias(long positives, long negatives) {
    // BEGIN SOLUTION
    if (positives < 1 || negatives < 1) {
        throw new IllegalArgumentException("both counts must be positive, but were " + positives + " and "
            + negatives);
    }
    return Math.log((double) positives / negatives);
    // END SOLUTION
}
