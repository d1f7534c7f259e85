// caught by: valuesBeyondTheEdgesAreInNoBin
long[] histogram(double[] values, double[] edges) {
    if (edges.length < 2) {
        throw new IllegalArgumentException("there must be at least 2 edges, but there are " + edges.length);
    }
    for (int i = 0; i < edges.length; i++) {
        if (!Double.isFinite(edges[i]) || i > 0 && edges[i] <= edges[i - 1]) {
            throw new IllegalArgumentException(
                "edges must be finite and strictly increasing, but edge " + i + " is " + edges[i]);
        }
    }
    long[] counts = new long[edges.length - 1];
    double last = edges[edges.length - 1];
    for (double value : values) {
        if (value == last) {
            counts[counts.length - 1]++;
        } else if (!Double.isNaN(value)) {
            int found = Arrays.binarySearch(edges, value + 0.0);
            int bin = found >= 0 ? found : -found - 2;
            counts[Math.max(0, Math.min(counts.length - 1, bin))]++;
        }
    }
    return counts;
}
