//// signature
double[] standardize(double[] values)
//// right
double mean = 0;
for (double value : values) {
    mean += value / values.length;
}
double squares = 0;
for (double value : values) {
    squares += (value - mean) * (value - mean);
}
double deviation = Math.sqrt(squares / values.length);
double[] standardized = new double[values.length];
for (int i = 0; i < values.length; i++) {
    standardized[i] = deviation == 0 ? 0 : (values[i] - mean) / deviation;
}
return standardized;
//// right
double mean = Arrays.stream(values).average().orElse(0);
double variance = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
return Arrays.stream(values).map(v -> variance == 0 ? 0 : (v - mean) / Math.sqrt(variance)).toArray();
//// wrong
double mean = Arrays.stream(values).sum() / values.length;
double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
return Arrays.stream(values).map(v -> (v - mean) / Math.sqrt(squares / (values.length - 1))).toArray();
//// wrong
double low = Arrays.stream(values).min().getAsDouble();
double high = Arrays.stream(values).max().getAsDouble();
for (int i = 0; i < values.length; i++) {
    values[i] = (values[i] - low) / (high - low);
}
return values;
//// tests
same(2, standardize(new double[] {10, 12}).length);
near(1.224744871391589, standardize(new double[] {1, 2, 3})[2]);
//// hidden tests
near(0, standardize(new double[] {7, 7})[1]);
same(0, standardize(new double[0]).length);
near(1, standardize(new double[] {1e9, 1e9 + 2})[1]);
double[] fourAndEight = {4, 8};
standardize(fourAndEight);
near(4, fourAndEight[0]);
