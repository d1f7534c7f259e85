// caught by: keysAreComparedAsTheyAre
double overlap(String[] train, String[] test) {
    Set<String> seen = Arrays.stream(train).filter(Objects::nonNull)
        .map(key -> key.strip().toUpperCase()).collect(Collectors.toSet());
    long overlapping = Arrays.stream(test)
        .filter(key -> key != null && !key.isEmpty() && seen.contains(key.strip().toUpperCase())).count();
    return test.length == 0 ? 0 : (double) overlapping / test.length;
}
