// caught by: equalStringsAreEqualKeys
boolean[] repeated(String[] keys) {
    Set<String> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean[] repeats = new boolean[keys.length];
    for (int i = 0; i < keys.length; i++) {
        boolean missing = keys[i] == null || keys[i].isEmpty();
        repeats[i] = !missing && !seen.add(keys[i]);
    }
    return repeats;
}
