// caught by: frequentPositivesWeighLess
double[] classWeights(long positives, long negatives) {
    if (positives < 1 || negatives < 1) {
        throw new IllegalArgumentException("both counts must be positive, but were " + positives + " and "
            + negatives);
    }
    double total = (double) positives + negatives;
    return new double[] {total / (2.0 * Math.max(positives, negatives)), total / (2.0 * Math.min(positives, negatives))};
}
