// caught by: negativeCostsAreRefused
double costThreshold(double falsePositiveCost, double falseNegativeCost) {
    return Math.abs(falsePositiveCost) / (Math.abs(falsePositiveCost) + Math.abs(falseNegativeCost));
}
