// caught by: edgesMayStandCloseTogether
long[] histogram(double[] values, double[] edges) {
    if (edges.length < 2) {
        throw new IllegalArgumentException("there must be at least 2 edges, but there are " + edges.length);
    }
    for (int i = 0; i < edges.length; i++) {
        if (!Double.isFinite(edges[i]) || i > 0 && edges[i] - edges[i - 1] < 1e-9) {
            throw new IllegalArgumentException(
                "edges must be finite and strictly increasing, but edge " + i + " is " + edges[i]);
        }
    }
    long[] counts = new long[edges.length - 1];
    double last = edges[edges.length - 1];
    for (double value : values) {
        if (value == last) {
            counts[counts.length - 1]++;
        } else if (value >= edges[0] && value < last) {
            int found = Arrays.binarySearch(edges, value + 0.0); // −0.0 + 0.0 is 0.0
            counts[found >= 0 ? found : -found - 2]++;
        }
    }
    return counts;
}
