// caught by: aNegativeAmountIsNamed
double[] softThreshold(double[] weights, double amount) {
    amount = Math.abs(amount);
    double[] out = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
        double w = weights[i];
        out[i] = Math.signum(w) * Math.max(Math.abs(w) - amount, 0);
    }
    return out;
}
