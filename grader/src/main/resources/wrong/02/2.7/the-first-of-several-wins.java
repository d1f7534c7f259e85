// caught by: aRepeatIsFoundAnywhere
int[] lookUp(String[] keys, String[] reference) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < reference.length; i++) {
        boolean missing = reference[i] == null || reference[i].isEmpty();
        if (!missing) {
            index.putIfAbsent(reference[i], i);
        }
    }
    return Stream.of(keys).mapToInt(key -> index.getOrDefault(key, -1)).toArray();
}
