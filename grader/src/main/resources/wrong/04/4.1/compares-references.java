// caught by: namesAreComparedByTheirCharacters
int[] bindHeader(List<String> header, List<String> wanted) {
    Map<String, Integer> position = new IdentityHashMap<>();
    Set<String> repeated = new HashSet<>(), all = new HashSet<>(), seen = new HashSet<>();
    for (int i = 0; i < header.size(); i++) {
        position.put(header.get(i), i);
        if (!all.add(header.get(i))) {
            repeated.add(header.get(i));
        }
    }
    return wanted.stream().mapToInt(name -> {
        if (!position.containsKey(name) || repeated.contains(name) || !seen.add(name)) {
            throw new IllegalArgumentException("a wanted column must be there once, but was " + name);
        }
        return position.get(name);
    }).toArray();
}
