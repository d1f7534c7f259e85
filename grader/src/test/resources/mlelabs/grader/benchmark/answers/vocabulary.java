//// signature
List<String> vocabulary(List<String> texts, int atLeast)
//// right
Map<String, Integer> counts = new TreeMap<>();
for (String text : texts) {
    for (String word : text.toLowerCase().split("\\P{L}+")) {
        if (!word.isEmpty()) {
            counts.merge(word, 1, Integer::sum);
        }
    }
}
List<String> words = new ArrayList<>(counts.keySet());
words.removeIf(word -> counts.get(word) < atLeast);
words.sort((a, b) -> counts.get(b) - counts.get(a));
return words;
//// right
return texts.stream()
    .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
    .filter(word -> !word.isBlank())
    .collect(Collectors.groupingBy(word -> word, Collectors.counting()))
    .entrySet().stream()
    .filter(e -> e.getValue() >= atLeast)
    .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
    .map(Map.Entry::getKey)
    .collect(Collectors.toList());
//// wrong
Map<String, Integer> counts = new LinkedHashMap<>();
for (String text : texts) {
    for (String word : text.split(" ")) {
        counts.merge(word, 1, Integer::sum);
    }
}
List<String> words = new ArrayList<>(counts.keySet());
words.sort((a, b) -> counts.get(b) - counts.get(a));
return words;
//// wrong
Set<String> words = new TreeSet<>();
for (String text : texts) {
    words.addAll(List.of(text.toLowerCase().split("\\W+")));
}
return new ArrayList<>(words);
//// tests
same(List.of("b", "a"), vocabulary(List.of("b a b"), 1));
same(List.of("ant", "bee", "cow"), vocabulary(List.of("cow ant", "bee"), 1));
//// hidden tests
same(List.of("the", "cat"), vocabulary(List.of("The the cat"), 1));
same(List.of("hat", "cat"), vocabulary(List.of("hat, hat. (cat!"), 1));
same(List.of("emu"), vocabulary(List.of("emu yak", "emu"), 2));
same(List.of(), vocabulary(List.of("", " - "), 1));
