// caught by: caseAndBlanksCount
int[] lookUp(String[] keys, String[] reference) {
    Map<String, Integer> index = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 0; i < reference.length; i++) {
        boolean missing = reference[i] == null || reference[i].isEmpty();
        if (!missing && index.putIfAbsent(reference[i], i) != null) {
            throw new IllegalArgumentException(
                "a reference key must come once, but " + reference[i] + " comes again in row " + i);
        }
    }
    return Stream.of(keys).mapToInt(key -> key == null ? -1 : index.getOrDefault(key, -1)).toArray();
}
