// caught by: aRefusalNamesTheKey
int[] lookUp(String[] keys, String[] reference) {
    Map<String, Integer> index = IntStream.range(0, reference.length).boxed()
        .filter(i -> reference[i] != null && !reference[i].isEmpty())
        .collect(Collectors.toMap(i -> reference[i], i -> i));
    return Stream.of(keys).mapToInt(key -> index.getOrDefault(key, -1)).toArray();
}
