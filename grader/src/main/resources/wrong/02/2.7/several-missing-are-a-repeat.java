// caught by: severalMissingReferenceKeysAreIgnored
int[] lookUp(String[] keys, String[] reference) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < reference.length; i++) {
        boolean missing = false;
        if (!missing && index.putIfAbsent(reference[i], i) != null) {
            throw new IllegalArgumentException(
                "a reference key must come once, but " + reference[i] + " comes again in row " + i);
        }
    }
    return Stream.of(keys).mapToInt(key -> key == null || key.isEmpty() ? -1 : index.getOrDefault(key, -1)).toArray();
}
