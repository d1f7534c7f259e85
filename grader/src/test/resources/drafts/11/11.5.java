double[] classWeights(long positives, long negatives) {
    // BEGIN SOLUTION
    if (positives < 1 || negatives < 1) {
        throw new IllegalArgumentException("both counts must be positive, but were " + positives + " and "
            + negatives);
    }
    double total = (double) positives + negatives;
    return new double[] {total / (2.0 * negatives), total / (2.0 * positives)};
    // END SOLUTION
}
