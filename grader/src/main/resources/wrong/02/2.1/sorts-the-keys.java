// caught by: theKeysAreLeftAsTheyWere
boolean[] repeated(String[] keys) {
    Arrays.sort(keys, Comparator.nullsFirst(Comparator.naturalOrder()));
    boolean[] repeats = new boolean[keys.length];
    for (int i = 1; i < keys.length; i++) {
        boolean missing = keys[i] == null || keys[i].isEmpty();
        repeats[i] = !missing && keys[i].equals(keys[i - 1]);
    }
    return repeats;
}
