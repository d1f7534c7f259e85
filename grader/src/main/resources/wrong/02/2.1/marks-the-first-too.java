// caught by: theFirstOccurrenceIsNoRepeat
boolean[] repeated(String[] keys) {
    Map<String, Integer> count = new HashMap<>();
    for (String key : keys) {
        count.merge(key == null ? "" : key, 1, Integer::sum);
    }
    count.put("", 1);
    boolean[] repeats = new boolean[keys.length];
    for (int i = 0; i < keys.length; i++) {
        repeats[i] = count.get(keys[i] == null ? "" : keys[i]) > 1;
    }
    return repeats;
}
