double[] softThreshold(double[] weights, double amount) {
    if (amount < 0) {
        throw new IllegalArgumentException("amount must not be negative, but was " + amount);
    }
    return DoubleStream.of(weights)
        .map(w -> w > amount ? w - amount : w < -amount ? w + amount : 0.0).toArray();
}
