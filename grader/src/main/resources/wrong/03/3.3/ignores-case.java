// caught by: keysAreComparedAsTheyAre
SortedSet<String> leakedKeys(String[] train, String[] test) {
    Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    Arrays.stream(train).filter(Objects::nonNull).forEach(seen::add);
    SortedSet<String> leaked = new TreeSet<>();
    for (String key : test) {
        if (key != null && !key.isEmpty() && seen.contains(key)) {
            leaked.add(key);
        }
    }
    return leaked;
}
