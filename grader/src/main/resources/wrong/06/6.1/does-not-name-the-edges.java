// caught by: equalNeighboursAreRefused
int bucketize(double value, double[] edges) {
    for (int i = 1; i < edges.length; i++) {
        if (edges[i] <= edges[i - 1]) {
            throw new IllegalArgumentException(
                "edges must increase strictly");
        }
    }
    return Double.isNaN(value) ? -1 : (int) DoubleStream.of(edges).filter(edge -> edge <= value).count();
}
