Diagnosis diagnose(double[] trainLoss, double[] validationLoss, double baseline) {
    // BEGIN SOLUTION
    int epochs = trainLoss.length;
    if (epochs == 0 || validationLoss.length != epochs) {
        throw new IllegalArgumentException("there must be as many validation as training losses, and"
            + " one at least, but there were " + validationLoss.length + " and " + epochs);
    }
    if (!(baseline > 0 && baseline < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("baseline must be finite and positive, but was " + baseline);
    }
    DoubleStream all = DoubleStream.concat(DoubleStream.of(trainLoss), DoubleStream.of(validationLoss));
    if (!all.allMatch(Double::isFinite) || trainLoss[epochs - 1] > trainLoss[0]) {
        return Diagnosis.DIVERGED;
    }
    double best = DoubleStream.of(validationLoss).min().getAsDouble();
    if (best >= 0.98 * baseline) {
        return Diagnosis.UNDERFIT;
    }
    return validationLoss[epochs - 1] > 1.05 * best ? Diagnosis.OVERFIT : Diagnosis.HEALTHY;
    // END SOLUTION
}
