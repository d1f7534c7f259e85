// caught by: everyRowOfTestCounts
double overlap(String[] train, String[] test) {
    Set<String> keys = new HashSet<>(Arrays.asList(test));
    if (keys.isEmpty()) {
        return 0;
    }
    int all = keys.size();
    keys.retainAll(new HashSet<>(Arrays.asList(train)));
    keys.removeAll(Arrays.asList(null, ""));
    return (double) keys.size() / all;
}
