// caught by: theValuesToFillTeachNothing
Imputer fitImputer(double[] train) {
    double[] sorted = DoubleStream.of(train).filter(v -> !Double.isNaN(v)).sorted().toArray();
    int n = sorted.length;
    if (n == 0) {
        throw new IllegalArgumentException(
            "there must be a training value that is not missing, but there is none in " + train.length + " rows");
    }
    double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    return new Imputer() {
        public double[] fill(double[] values) {
            double[] seen = DoubleStream.of(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
            double middle = seen.length == 0 ? median : (seen[(seen.length - 1) / 2] + seen[seen.length / 2]) / 2;
            return DoubleStream.of(values).map(v -> Double.isNaN(v) ? middle : v).toArray();
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
