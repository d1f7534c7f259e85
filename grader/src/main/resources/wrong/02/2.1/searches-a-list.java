// caught by: aMillionRowsAreAnsweredInTime
boolean[] repeated(String[] keys) {
    List<String> seen = new ArrayList<>();
    boolean[] repeats = new boolean[keys.length];
    for (int i = 0; i < keys.length; i++) {
        boolean missing = keys[i] == null || keys[i].isEmpty();
        repeats[i] = !missing && seen.contains(keys[i]);
        if (!missing && !repeats[i]) {
            seen.add(keys[i]);
        }
    }
    return repeats;
}
