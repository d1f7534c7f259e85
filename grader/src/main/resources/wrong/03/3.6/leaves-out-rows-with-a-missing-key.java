// caught by: missingKeysCountAsRows
double overlap(String[] train, String[] test) {
    Set<String> seen = new HashSet<>(Arrays.asList(train));
    return Arrays.stream(test).filter(key -> key != null && !key.isEmpty())
        .mapToInt(key -> seen.contains(key) ? 1 : 0).average().orElse(0);
}
