List<Skew> skew(Map<String, double[]> training, Map<String, double[]> serving, double tolerance) {
    if (Double.isNaN(tolerance) || tolerance < 0) {
        throw new IllegalArgumentException("tolerance >= 0 is required, got " + tolerance);
    }
    Set<String> all = new TreeSet<>(training.keySet());
    all.addAll(serving.keySet());
    TreeMap<String, Skew> found = new TreeMap<>();
    for (String name : all) {
        double[] a = training.get(name), b = serving.get(name);
        if (a == null || b == null || a.length != b.length) {
            throw new IllegalArgumentException(name + " must be on both sides with as many rows");
        }
        int rows = 0;
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < a.length; i++) {
            double d = a[i] == b[i] || a[i] != a[i] && b[i] != b[i] ? 0 : Math.max(a[i], b[i]) - Math.min(a[i], b[i]);
            d = d != d ? 1 / 0.0 : d;
            if (d > tolerance) {
                rows++;
                largest = Math.max(largest, d);
            }
        }
        if (rows > 0) {
            found.put(name, new Skew(name, rows, largest));
        }
    }
    LinkedList<Skew> sorted = new LinkedList<>(found.values());
    sorted.sort((x, y) -> x.largest() != y.largest() ? Double.compare(y.largest(), x.largest()) : Long.compare(y.rows(), x.rows()));
    return sorted;
}
