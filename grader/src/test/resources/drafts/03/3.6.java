double overlap(String[] train, String[] test) {
    // BEGIN SOLUTION
    if (test.length == 0) {
        return 0;
    }
    Set<String> seen = new HashSet<>(Arrays.asList(train));
    long overlapping = Arrays.stream(test)
        .filter(key -> key != null && !key.isEmpty() && seen.contains(key)).count();
    return (double) overlapping / test.length;
    // END SOLUTION
}
