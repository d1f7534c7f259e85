SortedSet<String> leakedKeys(String[] train, String[] test) {
    // BEGIN SOLUTION
    Set<String> seen = new HashSet<>(Arrays.asList(train));
    SortedSet<String> leaked = new TreeSet<>();
    for (String key : test) {
        if (key != null && !key.isEmpty() && seen.contains(key)) {
            leaked.add(key);
        }
    }
    return leaked;
    // END SOLUTION
}
