// caught by: theRareClassWeighsMore
double[] classWeights(long positives, long negatives) {
    if (positives < 1 || negatives < 1) {
        throw new IllegalArgumentException("both counts must be positive, but were " + positives + " and "
            + negatives);
    }
    double total = (double) positives + negatives;
    return new double[] {negatives / total, positives / total};
}
