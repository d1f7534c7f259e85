// caught by: aMillionKeysAreLookedUpInTime
int[] lookUp(String[] keys, String[] reference) {
    Set<String> seen = new HashSet<>();
    for (String key : reference) {
        if (key != null && !key.isEmpty() && !seen.add(key)) {
            throw new IllegalArgumentException("a reference key must come once, but " + key + " comes again");
        }
    }
    List<String> rows = Arrays.asList(reference);
    return Stream.of(keys).mapToInt(key -> key == null || key.isEmpty() ? -1 : rows.indexOf(key)).toArray();
}
