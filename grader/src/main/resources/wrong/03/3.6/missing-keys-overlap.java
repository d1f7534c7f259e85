// caught by: missingKeysDoNotOverlap
double overlap(String[] train, String[] test) {
    if (test.length == 0) {
        return 0;
    }
    Set<String> seen = new HashSet<>(Arrays.asList(train));
    long overlapping = Arrays.stream(test)
        .filter(key -> seen.contains(key)).count();
    return (double) overlapping / test.length;
}
