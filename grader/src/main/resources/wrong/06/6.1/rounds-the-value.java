// caught by: randomValuesAgreeWithASortedSet
int bucketize(double value, double[] edges) {
    for (int i = 1; i < edges.length; i++) {
        if (edges[i] <= edges[i - 1]) {
            throw new IllegalArgumentException(
                "edges must increase strictly, but " + edges[i] + " comes after " + edges[i - 1]);
        }
    }
    return Double.isNaN(value) ? -1 : (int) DoubleStream.of(edges).filter(edge -> edge <= Math.floor(value)).count();
}
