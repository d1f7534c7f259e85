long[] histogram(double[] values, double[] edges) {
    if (edges.length < 2) throw new IllegalArgumentException(String.format("need two or more edges; received %s", Arrays.toString(edges)));
    for (double e : edges) if (Double.isNaN(e) || Double.isInfinite(e)) throw new IllegalArgumentException(String.format("edges are finite numbers; received %s", Arrays.toString(edges)));
    for (int i = 1; i < edges.length; i++) if (edges[i - 1] >= edges[i]) throw new IllegalArgumentException(String.format("edges strictly increase; received %s", edges[i - 1]));
    TreeMap<Double, Integer> at = new TreeMap<>();
    for (int i = 0; i < edges.length; i++) at.put(edges[i] + 0.0, i);
    long[] counts = new long[edges.length - 1];
    for (double v : values) {
        if (!(v >= edges[0] && v <= edges[edges.length - 1])) continue;
        counts[Math.min(at.floorEntry(v + 0.0).getValue(), counts.length - 1)]++;
    }
    return counts;
}
