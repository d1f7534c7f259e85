// caught by: weightsComeCloserToZero
double[] softThreshold(double[] weights, double amount) {
    if (amount < 0) {
        throw new IllegalArgumentException("amount must not be negative, but was " + amount);
    }
    double[] out = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
        double w = weights[i];
        out[i] = Math.max(-amount, Math.min(amount, w));
    }
    return out;
}
