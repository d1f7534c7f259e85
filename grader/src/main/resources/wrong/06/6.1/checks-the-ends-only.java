// caught by: fallingEdgesAreRefused
int bucketize(double value, double[] edges) {
    if (edges.length > 1 && edges[0] >= edges[edges.length - 1]) {
        throw new IllegalArgumentException("edges must increase, but are " + Arrays.toString(edges));
    }
    return Double.isNaN(value) ? -1 : (int) DoubleStream.of(edges).filter(edge -> edge <= value).count();
}
