// caught by: noNegativeIsRefused
double[] classWeights(long positives, long negatives) {
    double total = (double) positives + negatives;
    return new double[] {negatives < 1 ? 0 : total / (2.0 * negatives), positives < 1 ? 0 : total / (2.0 * positives)};
}
