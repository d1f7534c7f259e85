// caught by: missingKeysMatchNoMissingReference
int[] lookUp(String[] keys, String[] reference) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < reference.length; i++) {
        boolean missing = (reference[i] == null || reference[i].isEmpty()) && index.putIfAbsent("", i) != null;
        if (!missing && index.putIfAbsent(reference[i] == null ? "" : reference[i], i) != null
                && reference[i] != null && !reference[i].isEmpty()) {
            throw new IllegalArgumentException(
                "a reference key must come once, but " + reference[i] + " comes again in row " + i);
        }
    }
    return Stream.of(keys).mapToInt(key -> index.getOrDefault(key == null ? "" : key, -1)).toArray();
}
