// caught by: negativeCostsAreRefused
double costThreshold(double falsePositiveCost, double falseNegativeCost) {
    if (!(falsePositiveCost + falseNegativeCost > 0)) {
        throw new IllegalArgumentException("costs must be positive, but were " + falsePositiveCost + " and " + falseNegativeCost);
    }
    return falsePositiveCost / (falsePositiveCost + falseNegativeCost);
}
