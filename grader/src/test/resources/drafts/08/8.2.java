double rate(int step, double peak, int warmup, int total) {
    // BEGIN SOLUTION
    if (step < 0 || step >= total) {
        throw new IllegalArgumentException("step must be from 0 to " + total + " - 1, but was " + step);
    }
    if (warmup < 0 || warmup >= total) {
        throw new IllegalArgumentException(
            "warmup must be from 0 to " + total + " - 1, but was " + warmup);
    }
    if (step < warmup) {
        return peak * (step + 1.0) / warmup;
    }
    int s = Math.max(warmup - 1, 0);
    return total == 1 ? peak : peak * (1 + Math.cos(Math.PI * (step - s) / (total - 1 - s))) / 2;
    // END SOLUTION
}
