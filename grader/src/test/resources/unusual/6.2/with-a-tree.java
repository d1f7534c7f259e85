double[] quantileEdges(double[] train, int buckets) {
    List<Double> s = new ArrayList<>();
    for (double v : train) {
        if (v == v) {
            s.add(v);
        }
    }
    if (buckets <= 1 || s.isEmpty()) {
        throw new IllegalArgumentException("buckets = " + buckets + ", values = " + s.size());
    }
    Collections.sort(s);
    TreeSet<Double> edges = new TreeSet<>();
    for (long i = 1; i < buckets; i++) {
        double h = i * (s.size() - 1L) / (double) buckets;
        int j = (int) Math.floor(h);
        double f = h - j;
        edges.add(f == 0 ? s.get(j) : s.get(j) + f * (s.get(j + 1) - s.get(j)));
    }
    return edges.stream().mapToDouble(Double::doubleValue).toArray();
}
