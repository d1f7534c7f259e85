// caught by: aMillionRowsAreComparedInTime
SortedSet<String> leakedKeys(String[] train, String[] test) {
    List<String> seen = Arrays.asList(train);
    SortedSet<String> leaked = new TreeSet<>();
    for (String key : test) {
        if (key != null && !key.isEmpty() && seen.contains(key)) {
            leaked.add(key);
        }
    }
    return leaked;
}
