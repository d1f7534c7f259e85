// caught by: theArraysAreLeftAsTheyWere
SortedSet<String> leakedKeys(String[] train, String[] test) {
    for (String[] side : new String[][] {train, test}) {
        for (int i = 0; i < side.length; i++) {
            side[i] = Objects.requireNonNullElse(side[i], "");
        }
    }
    SortedSet<String> leaked = new TreeSet<>(Arrays.asList(train));
    leaked.retainAll(new HashSet<>(Arrays.asList(test)));
    leaked.remove("");
    return leaked;
}
