// caught by: keysOfEqualHashCodeDiffer
boolean[] repeated(String[] keys) {
    Set<Integer> seen = new HashSet<>();
    boolean[] repeats = new boolean[keys.length];
    for (int i = 0; i < keys.length; i++) {
        boolean missing = keys[i] == null || keys[i].isEmpty();
        repeats[i] = !missing && !seen.add(keys[i].hashCode());
    }
    return repeats;
}
