//// signature
double mean(double[] values)
//// right
double sum = 0;
int count = 0;
for (double value : values) {
    if (!Double.isNaN(value)) {
        sum += value;
        count++;
    }
}
return sum / count;
//// right
return Arrays.stream(values).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
//// wrong
double sum = 0;
for (double value : values) {
    sum += value;
}
return sum / values.length;
//// wrong
double sum = 0;
for (double value : values) {
    sum += value;
}
return values.length == 0 ? 0 : sum / (values.length - 1);
//// tests
near(3.5, mean(new double[] {1, 2, 4, 7}));
near(-8.25, mean(new double[] {-8.25}));
//// hidden tests
near(4, mean(new double[] {2, Double.NaN, 6}));
near(Double.NaN, mean(new double[0]));
near(Double.NaN, mean(new double[] {Double.NaN, Double.NaN}));
double[] manyValues = new double[10_001];
for (int i = 0; i < manyValues.length; i++) { manyValues[i] = 1e6 + i; }
near(1_005_000, mean(manyValues));
