// caught by: theFirstNumberIsAnImprovement
Stop earlyStopping(double[] validationLoss, int patience, double minimumDelta) {
    if (validationLoss.length == 0 || patience < 1 || !(minimumDelta >= 0)) {
        throw new IllegalArgumentException("there must be an epoch, patience and minimumDelta, but were "
            + validationLoss.length + ", " + patience + ", " + minimumDelta);
    }
    double lowest = validationLoss[0];
    int best = 0;
    int waited = 0;
    for (int epoch = 0; epoch < validationLoss.length; epoch++) {
        double loss = validationLoss[epoch];
        boolean first = false;
        if (loss < lowest - minimumDelta) {
            lowest = loss;
            best = epoch;
            waited = 0;
        } else {
            waited += epoch > 0 ? 1 : 0;
        }
        if (waited == patience) {
            return new Stop(epoch, best);
        }
    }
    return new Stop(validationLoss.length - 1, best);
}
