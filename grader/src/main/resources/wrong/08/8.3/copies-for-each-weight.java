// caught by: aMillionWeightsShrink
double[] softThreshold(double[] weights, double amount) {
    if (amount < 0) {
        throw new IllegalArgumentException("amount must not be negative, but was " + amount);
    }
    double[] out = new double[0];
    for (double w : weights) {
        out = Arrays.copyOf(out, out.length + 1);
        out[out.length - 1] = Math.signum(w) * Math.max(Math.abs(w) - amount, 0);
    }
    return out;
}
