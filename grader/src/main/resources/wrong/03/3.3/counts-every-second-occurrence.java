// caught by: aRepetitionOnOneSideIsNoLeak
SortedSet<String> leakedKeys(String[] train, String[] test) {
    Set<String> seen = new HashSet<>();
    return Stream.concat(Arrays.stream(train), Arrays.stream(test))
        .filter(key -> key != null && !key.isEmpty() && !seen.add(key))
        .collect(Collectors.toCollection(TreeSet::new));
}
