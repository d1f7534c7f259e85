List<String> nearest(String key, Map<String, float[]> embeddings, int k) {
    if (!embeddings.containsKey(key)) {
        throw new IllegalArgumentException("no embedding of " + key);
    }
    if (k < 0) {
        throw new IllegalArgumentException("k must be 0 or more: " + k);
    }
    Map<String, double[]> unit = new TreeMap<>();
    for (String name : embeddings.keySet()) {
        float[] v = embeddings.get(name);
        double length = 0;
        for (float x : v) {
            length = Math.hypot(length, x);
        }
        double[] u = new double[v.length];
        for (int i = 0; i < v.length && length > 0; i++) {
            u[i] = v[i] / length;
        }
        unit.put(name, u);
    }
    double[] mine = unit.remove(key);
    List<String> names = new ArrayList<>(unit.keySet());
    Map<String, Double> cosine = new HashMap<>();
    unit.forEach((name, u) -> {
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            sum += u[i] * mine[i];
        }
        cosine.put(name, sum);
    });
    names.sort((a, b) -> -Double.compare(cosine.get(a), cosine.get(b)));
    return new ArrayList<>(names.subList(0, Math.min(k, names.size())));
}
