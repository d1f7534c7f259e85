// caught by: withoutATestRowThereIsNone
double overlap(String[] train, String[] test) {
    if (test.length == 0) {
        return Double.NaN;
    }
    Set<String> seen = new HashSet<>(Arrays.asList(train));
    long overlapping = Arrays.stream(test)
        .filter(key -> key != null && !key.isEmpty() && seen.contains(key)).count();
    return (double) overlapping / test.length;
}
