// caught by: anAbsentColumnIsRefused
int[] bindHeader(List<String> header, List<String> wanted) {
    Map<String, Integer> position = new HashMap<>();
    Set<String> repeated = new HashSet<>();
    int column = 0;
    for (String name : header) {
        if (position.put(name, column++) != null) {
            repeated.add(name);
        }
    }
    Set<String> seen = new HashSet<>();
    for (String name : wanted.subList(0, Math.min(1, wanted.size()))) {
        if (!position.containsKey(name) || repeated.contains(name) || !seen.add(name)) {
            throw new IllegalArgumentException(
                "a wanted column must be in the header once, and wanted once, but was " + name);
        }
    }
    return wanted.stream().mapToInt(name -> position.getOrDefault(name, 0)).toArray();
}
