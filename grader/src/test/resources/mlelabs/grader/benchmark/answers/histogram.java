//// signature
int[] histogram(double[] values, double low, double high, int bins)
//// right
if (bins < 1) {
    throw new IllegalArgumentException("bins must be at least 1, but were " + bins);
}
int[] counts = new int[bins];
for (double value : values) {
    if (value >= low && value <= high) {
        int bin = (int) ((value - low) / (high - low) * bins);
        counts[Math.min(bin, bins - 1)]++;
    }
}
return counts;
//// right
if (bins <= 0) throw new IllegalArgumentException("bins: " + bins);
double width = (high - low) / bins;
int[] counts = new int[bins];
for (int i = 0; i < values.length; i++) {
    double v = values[i];
    if (v == high) {
        counts[bins - 1]++;
    } else if (v >= low && v < high) {
        counts[(int) Math.floor((v - low) / width)]++;
    }
}
return counts;
//// wrong
int[] counts = new int[bins];
for (double value : values) {
    counts[(int) ((value - low) / (high - low) * bins)]++;
}
return counts;
//// wrong
if (bins < 1) throw new IllegalArgumentException("no bins");
int[] counts = new int[bins];
for (double value : values) {
    int bin = (int) ((value - low) / (high - low) * bins);
    counts[Math.max(0, Math.min(bin, bins - 1))]++;
}
return counts;
//// tests
same(new int[] {2, 0, 1}, histogram(new double[] {0.5, 1.9, 4.1}, 0, 6, 3));
same(new int[] {1, 1, 1}, histogram(new double[] {0, 2, 4}, 0, 6, 3));
//// hidden tests
same(new int[] {0, 1}, histogram(new double[] {8}, 4, 8, 2));
same(new int[] {1, 0}, histogram(new double[] {3.9, 8.1, 4}, 4, 8, 2));
same(new int[] {0, 0}, histogram(new double[] {Double.NaN}, 0, 1, 2));
refused(() -> histogram(new double[] {1}, 0, 2, 0));
