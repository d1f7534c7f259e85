// caught by: theLossesAreLeftAsTheyWere
Diagnosis diagnose(double[] trainLoss, double[] validationLoss, double baseline) {
    int n = trainLoss.length;
    if (n == 0 || validationLoss.length != n) {
        throw new IllegalArgumentException("lengths must be equal and positive, but were " + n + " and "
            + validationLoss.length);
    }
    if (!(baseline > 0 && baseline < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("baseline must be finite and positive, but was " + baseline);
    }
    if (DoubleStream.concat(DoubleStream.of(trainLoss), DoubleStream.of(validationLoss)).anyMatch(x -> !Double.isFinite(x))
            || trainLoss[n - 1] > trainLoss[0]) {
        return Diagnosis.DIVERGED;
    }
    double last = validationLoss[n - 1];
    Arrays.sort(validationLoss);
    double best = validationLoss[0];
    if (best >= 0.98 * baseline) {
        return Diagnosis.UNDERFIT;
    }
    if (last > 1.05 * best) {
        return Diagnosis.OVERFIT;
    }
    return Diagnosis.HEALTHY;
}
