// caught by: missingTrainingValuesDoNotCount
Imputer fitImputer(double[] train) {
    double[] sorted = DoubleStream.of(train).map(v -> Double.isNaN(v) ? 0 : v).sorted().toArray();
    int n = sorted.length;
    if (DoubleStream.of(train).allMatch(Double::isNaN)) {
        throw new IllegalArgumentException(
            "there must be a training value that is not missing, but there is none in " + train.length + " rows");
    }
    double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
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
