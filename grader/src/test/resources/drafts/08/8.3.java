double[] softThreshold(double[] weights, double amount) {
    // BEGIN SOLUTION
    if (amount < 0) {
        throw new IllegalArgumentException("amount must not be negative, but was " + amount);
    }
    double[] shrunk = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
        shrunk[i] = Math.signum(weights[i]) * Math.max(Math.abs(weights[i]) - amount, 0);
    }
    return shrunk;
    // END SOLUTION
}
