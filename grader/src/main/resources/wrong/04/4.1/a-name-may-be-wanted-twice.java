// caught by: aNameWantedTwiceIsRefused
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
    for (String name : wanted) {
        if (!position.containsKey(name) || repeated.contains(name)) {
            throw new IllegalArgumentException(
                "a wanted column must be in the header once, and wanted once, but was " + name);
        }
    }
    return wanted.stream().mapToInt(position::get).toArray();
}
