// caught by: bothMustBePositive
double initialBias(long positives, long negatives) {
    if (positives < 1 || negatives < 1) {
        throw new IllegalArgumentException("both counts must be positive");
    }
    return Math.log((double) positives / negatives);
}
