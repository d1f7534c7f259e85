// caught by: aRateOfZeroDropsNothing
double[] dropout(double[] activations, double rate, long seed, boolean training) {
    if (!(rate > 0 && rate < 1)) {
        throw new IllegalArgumentException("rate must be in [0, 1), but was " + rate);
    }
    double[] kept = activations.clone();
    Random random = new Random(seed);
    for (int i = 0; training && i < kept.length; i++) {
        kept[i] = random.nextDouble() < rate ? 0 : kept[i] / (1 - rate);
    }
    return kept;
}
