List<String> vocabulary(String[] train, int topK, long minimumCount) {
    if (topK < 0) {
        throw new IllegalArgumentException("topK must be at least 0 and is " + topK);
    }
    if (minimumCount < 0) {
        throw new IllegalArgumentException("minimumCount must be at least 0 and is " + minimumCount);
    }
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (String word : train) {
        if (word != null && word.length() > 0) {
            counts.merge(word, 1, Integer::sum);
        }
    }
    TreeMap<Integer, List<String>> byCount = new TreeMap<>(Comparator.reverseOrder());
    counts.forEach((word, count) -> byCount.computeIfAbsent(count, c -> new ArrayList<>()).add(word));
    LinkedList<String> words = new LinkedList<>();
    byCount.forEach((count, of) -> {
        for (String word : of) {
            if (count >= minimumCount && words.size() < topK) {
                words.add(word);
            }
        }
    });
    return words;
}
