double costThreshold(double falsePositiveCost, double falseNegativeCost) {
    // BEGIN SOLUTION
    if (!(falsePositiveCost >= 0 && falseNegativeCost >= 0 && falsePositiveCost + falseNegativeCost > 0)) {
        throw new IllegalArgumentException("costs must not be negative, nor both 0, but were "
            + falsePositiveCost + " and " + falseNegativeCost);
    }
    return falsePositiveCost / (falsePositiveCost + falseNegativeCost);
    // END SOLUTION
}
