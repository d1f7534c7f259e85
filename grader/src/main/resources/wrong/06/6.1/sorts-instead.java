// caught by: fallingEdgesAreRefused
int bucketize(double value, double[] edges) {
    double[] sorted = edges.clone();
    Arrays.sort(sorted);
    return Double.isNaN(value) ? -1 : (int) DoubleStream.of(sorted).filter(edge -> edge <= value).count();
}
