// caught by: namesAreEqualOnlyAsTheyStand
int[] bindHeader(List<String> header, List<String> wanted) {
    List<String> names = header.stream().map(n -> n.strip().toLowerCase()).toList();
    Set<String> seen = new HashSet<>();
    return wanted.stream().mapToInt(w -> {
        String name = w.strip().toLowerCase();
        int at = names.indexOf(name);
        if (at < 0 || names.lastIndexOf(name) != at || !seen.add(name)) {
            throw new IllegalArgumentException("a wanted column must be there once, but was " + w);
        }
        return at;
    }).toArray();
}
