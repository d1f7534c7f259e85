// caught by: zerosAreTrainingValues
Imputer fitImputer(double[] train) {
    double[] sorted = DoubleStream.of(train).filter(v -> !Double.isNaN(v) && v != 0).sorted().toArray();
    int n = sorted.length;
    if (train.length == 0) {
        throw new IllegalArgumentException(
            "there must be a training value that is not missing, but there is none in " + train.length + " rows");
    }
    double median = n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    return new Imputer() {
        public double[] fill(double[] values) {
            return DoubleStream.of(values).map(v -> Double.isNaN(v) ? median : v).toArray();
        }
        public boolean[] missing(double[] values) {
            boolean[] missing = new boolean[values.length];
            for (int i = 0; i < values.length; i++) {
                missing[i] = Double.isNaN(values[i]);
            }
            return missing;
        }
    };
}
