// caught by: aDearMissLowersIt
double costThreshold(double falsePositiveCost, double falseNegativeCost) {
    if (!(falsePositiveCost >= 0 && falseNegativeCost >= 0 && falsePositiveCost + falseNegativeCost > 0)) {
        throw new IllegalArgumentException("costs must not be negative, nor both 0, but were "
            + falsePositiveCost + " and " + falseNegativeCost);
    }
    return Math.sqrt(falsePositiveCost) / (Math.sqrt(falsePositiveCost) + Math.sqrt(falseNegativeCost));
}
