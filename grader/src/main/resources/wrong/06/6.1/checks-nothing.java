// caught by: edgesMustIncrease
int bucketize(double value, double[] edges) {
    return Double.isNaN(value) ? -1 : (int) DoubleStream.of(edges).filter(edge -> edge <= value).count();
}
