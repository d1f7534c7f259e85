// caught by: theLastStepIsZero
double rate(int step, double peak, int warmup, int total) {
    if (step < 0 || step >= total) {
        throw new IllegalArgumentException("step must be below " + total + ", but was " + step);
    }
    if (warmup < 0 || warmup >= total) {
        throw new IllegalArgumentException("warmup must be below " + total + ", but was " + warmup);
    }
    if (total == 1) {
        return peak;
    }
    if (step < warmup) {
        return peak * (step + 1.0) / warmup;
    }
    int s = Math.max(warmup - 1, 0);
    return peak * (1 + Math.cos(Math.PI * (step - s) / (double) (total - s))) / 2;
}
