// caught by: everyLaterOccurrenceIsARepeat
boolean[] repeated(String[] keys) {
    Map<String, Integer> count = new HashMap<>();
    boolean[] repeats = new boolean[keys.length];
    for (int i = 0; i < keys.length; i++) {
        if (keys[i] != null && !keys[i].isEmpty()) {
            repeats[i] = count.merge(keys[i], 1, Integer::sum) == 2;
        }
    }
    return repeats;
}
