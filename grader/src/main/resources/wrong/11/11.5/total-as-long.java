// caught by: largeCountsDoNotOverflow
double[] classWeights(long positives, long negatives) {
    if (positives < 1 || negatives < 1) {
        throw new IllegalArgumentException("both counts must be positive, but were " + positives + " and "
            + negatives);
    }
    double total = (double) positives + negatives;
    return new double[] {(positives + negatives) / 2.0 / negatives, (2 * positives + 2 * negatives) / 4.0 / positives};
}
