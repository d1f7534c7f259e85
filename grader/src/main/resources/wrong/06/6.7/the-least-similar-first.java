// caught by: theSmallestAngleComesFirst
List<String> nearest(String key, Map<String, float[]> embeddings, int k) {
    float[] ours = embeddings.get(key);
    if (ours == null || k < 0) {
        throw new IllegalArgumentException("the key must have an embedding and k must not be negative, but they were "
            + key + " and " + k);
    }
    BiFunction<float[], float[], Double> dot = (a, b) -> IntStream.range(0, a.length).mapToDouble(i -> (double) a[i] * b[i]).sum();
    Map<String, Double> similarity = new HashMap<>();
    embeddings.forEach((other, theirs) -> {
        double lengths = Math.sqrt(dot.apply(ours, ours) * dot.apply(theirs, theirs));
        similarity.put(other, lengths == 0 ? 0 : dot.apply(ours, theirs) / lengths);
    });
    similarity.remove(key);
    return similarity.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .limit(k).map(Map.Entry::getKey).toList();
}
