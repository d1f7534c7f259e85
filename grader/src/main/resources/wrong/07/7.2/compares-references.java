// caught by: equalWordsCountTogether
List<String> vocabulary(String[] train, int topK, long minimumCount) {
    if (topK < 0 || minimumCount < 0) {
        throw new IllegalArgumentException("topK and minimumCount must not be negative: " + topK + ", " + minimumCount);
    }
    Map<String, Long> counts = new IdentityHashMap<>();
    for (String word : train) {
        if (word != null && !word.isEmpty()) {
            counts.merge(word, 1L, Long::sum);
        }
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= minimumCount)
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(topK).map(Map.Entry::getKey).toList();
}
