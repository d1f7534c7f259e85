double[] dropout(double[] activations, double rate, long seed, boolean training) {
    if (!(rate >= 0 && rate < 1)) {
        throw new IllegalArgumentException("rate must be in [0, 1), but was " + rate);
    }
    if (!training) {
        return activations.clone();
    }
    Random random = new Random(seed ^ 0x9e3779b97f4a7c15L);
    return DoubleStream.of(activations).map(a -> random.nextDouble() >= rate ? a / (1 - rate) : 0).toArray();
}
