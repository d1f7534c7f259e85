double[] classWeights(long positives, long negatives) {
    if (positives < 1 || negatives < 1) {
        throw new IllegalArgumentException("both counts must be positive, but were " + positives + " and "
            + negatives);
    }
    double odds = (double) positives / negatives;
    return new double[] {(1 + odds) / 2, (1 + 1 / odds) / 2};
}
