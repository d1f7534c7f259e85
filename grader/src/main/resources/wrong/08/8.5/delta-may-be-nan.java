// caught by: badArgumentsAreNamed
Stop earlyStopping(double[] validationLoss, int patience, double minimumDelta) {
    if (validationLoss.length == 0 || patience < 1 || minimumDelta < 0) {
        throw new IllegalArgumentException("there must be an epoch, patience and minimumDelta, but were "
            + validationLoss.length + ", " + patience + ", " + minimumDelta);
    }
    double lowest = Double.POSITIVE_INFINITY;
    int best = 0;
    int waited = 0;
    for (int epoch = 0; epoch < validationLoss.length; epoch++) {
        double loss = validationLoss[epoch];
        boolean first = lowest == Double.POSITIVE_INFINITY && loss < lowest;
        if (first || loss < lowest - minimumDelta) {
            lowest = loss;
            best = epoch;
            waited = 0;
        } else {
            waited++;
        }
        if (waited == patience) {
            return new Stop(epoch, best);
        }
    }
    return new Stop(validationLoss.length - 1, best);
}
