// caught by: noNegativeIsRefused
double[] classWeights(long positives, long negatives) {
    double total = (double) positives + negatives;
    return new double[] {total / (2.0 * negatives), total / (2.0 * positives)};
}
