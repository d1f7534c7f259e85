// caught by: anEmptyKeyIsNeverARepeat
boolean[] repeated(String[] keys) {
    Set<String> seen = new HashSet<>();
    boolean[] repeats = new boolean[keys.length];
    for (int i = 0; i < keys.length; i++) {
        boolean missing = keys[i] == null;
        repeats[i] = !missing && !seen.add(keys[i]);
    }
    return repeats;
}
