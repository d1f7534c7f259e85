// caught by: noPositiveIsRefused
double initialBias(long positives, long negatives) {
    return Math.log((double) positives / negatives);
}
