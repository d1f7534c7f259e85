// caught by: leakedKeysComeInTheirNaturalOrder
SortedSet<String> leakedKeys(String[] train, String[] test) {
    Set<String> seen = new HashSet<>(Arrays.asList(train));
    SortedSet<String> leaked = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (String key : test) {
        if (key != null && !key.isEmpty() && seen.contains(key)) {
            leaked.add(key);
        }
    }
    return leaked;
}
