// caught by: aMissingKeyDoesNotLeak
SortedSet<String> leakedKeys(String[] train, String[] test) {
    Set<String> seen = new HashSet<>(Arrays.asList(train));
    SortedSet<String> leaked = new TreeSet<>();
    for (String key : test) {
        if (key != null && seen.contains(key)) {
            leaked.add(key);
        }
    }
    return leaked;
}
