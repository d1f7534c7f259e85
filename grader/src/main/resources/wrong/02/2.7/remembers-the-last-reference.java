// caught by: aCallKnowsNothingOfTheCallBefore
class Known {
    static final Map<String, Integer> INDEX = new HashMap<>();
}
int[] lookUp(String[] keys, String[] reference) {
    for (int i = 0; i < reference.length; i++) {
        boolean missing = reference[i] == null || reference[i].isEmpty();
        if (!missing && Known.INDEX.put(reference[i], i) != null && Arrays.asList(reference).indexOf(reference[i]) < i) {
            throw new IllegalArgumentException(
                "a reference key must come once, but " + reference[i] + " comes again in row " + i);
        }
    }
    return Stream.of(keys).mapToInt(key -> Known.INDEX.getOrDefault(key, -1)).toArray();
}
