Stop earlyStopping(double[] validationLoss, int patience, double minimumDelta) {
    // BEGIN SOLUTION
    if (validationLoss.length == 0 || patience < 1 || !(minimumDelta >= 0)) {
        throw new IllegalArgumentException("there must be an epoch, a patience of at least 1 and a"
            + " minimumDelta of at least 0, but they were " + validationLoss.length + ", " + patience
            + " and " + minimumDelta);
    }
    double lowest = Double.POSITIVE_INFINITY;
    int best = 0, waited = 0, epoch = -1;
    while (waited < patience && ++epoch < validationLoss.length) {
        double loss = validationLoss[epoch];
        boolean first = lowest == Double.POSITIVE_INFINITY && loss < lowest;
        if (first || loss < lowest - minimumDelta) {
            lowest = loss;
            best = epoch;
            waited = 0;
        } else {
            waited++;
        }
    }
    return new Stop(Math.min(epoch, validationLoss.length - 1), best);
    // END SOLUTION
}
