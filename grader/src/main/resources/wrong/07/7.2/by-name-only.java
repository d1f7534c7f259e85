// caught by: wordsAreByCountThenByName
List<String> vocabulary(String[] train, int topK, long minimumCount) {
    if (topK < 0 || minimumCount < 0) {
        throw new IllegalArgumentException(
            "topK and minimumCount must not be negative, but were " + topK + " and " + minimumCount);
    }
    Map<String, Long> counts = Stream.of(train)
        .filter(word -> word != null && !word.isEmpty())
        .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= minimumCount)
        .sorted(Map.Entry.comparingByKey())
        .limit(topK).map(Map.Entry::getKey).toList();
}
