// caught by: manyWordsAreCountedInTime
List<String> vocabulary(String[] train, int topK, long minimumCount) {
    if (topK < 0 || minimumCount < 0) {
        throw new IllegalArgumentException("topK and minimumCount must not be negative: " + topK + ", " + minimumCount);
    }
    List<String> words = Stream.of(train).filter(word -> word != null && !word.isEmpty()).toList();
    Map<String, Long> counts = new HashMap<>();
    for (String word : words) {
        counts.computeIfAbsent(word, w -> words.stream().filter(w::equals).count());
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= minimumCount)
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(topK).map(Map.Entry::getKey).toList();
}
