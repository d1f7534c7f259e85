// caught by: itIsTheNaturalLogarithm
double initialBias(long positives, long negatives) {
    if (positives < 1 || negatives < 1) {
        throw new IllegalArgumentException("both counts must be positive, but were " + positives + " and "
            + negatives);
    }
    return Math.log((double) positives / negatives) / Math.log(2);
}
