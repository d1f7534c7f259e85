// caught by: neighboursFallIndependently
double[] dropout(double[] activations, double rate, long seed, boolean training) {
    if (!(rate >= 0 && rate < 1)) {
        throw new IllegalArgumentException("rate must be in [0, 1), but was " + rate);
    }
    double[] kept = activations.clone();
    Random random = new Random(seed);
    int first = random.nextInt(100);
    for (int i = 0; training && i < kept.length; i++) {
        kept[i] = (i + first) % Math.max(1, (int) Math.round(1 / Math.max(rate, 1e-9))) == 0 ? 0 : kept[i] / (1 - rate);
    }
    return kept;
}
