// caught by: aStepOutsideIsRefused
double rate(int step, double peak, int warmup, int total) {
    if (warmup < 0 || warmup >= total) {
        throw new IllegalArgumentException("warmup must be below " + total + ", but was " + warmup);
    }
    step = Math.max(0, Math.min(step, total - 1));
    if (total == 1) {
        return peak;
    }
    if (step < warmup) {
        return peak * (step + 1.0) / warmup;
    }
    int s = Math.max(warmup - 1, 0);
    return peak * (1 + Math.cos(Math.PI * (step - s) / (total - 1.0 - s))) / 2;
}
