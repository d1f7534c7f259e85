// caught by: anInnerEdgeBeginsABin
long[] histogram(double[] values, double[] edges) {
    long[] counts = new long[edges.length - 1];
    for (double value : values) {
        for (int i = 0; i < counts.length; i++) {
            if (value <= edges[i + 1] && (value > edges[i] || i == 0 && value == edges[0])) {
                counts[i]++;
            }
        }
    }
    return counts;
}
