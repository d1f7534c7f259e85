// caught by: theReferenceComesInAnyOrder
int[] lookUp(String[] keys, String[] reference) {
    Map<String, Integer> index = new HashMap<>();
    String[] sorted = Stream.of(reference).map(k -> k == null ? "" : k).sorted().toArray(String[]::new);
    for (int i = 0; i < sorted.length; i++) {
        boolean missing = sorted[i] == null || sorted[i].isEmpty();
        if (!missing && index.putIfAbsent(sorted[i], i) != null) {
            throw new IllegalArgumentException(
                "a reference key must come once, but " + sorted[i] + " comes again in row " + i);
        }
    }
    return Stream.of(keys).mapToInt(key -> index.getOrDefault(key, -1)).toArray();
}
