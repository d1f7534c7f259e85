// caught by: aMissingKeyDoesNotLeak
SortedSet<String> leakedKeys(String[] train, String[] test) {
    SortedSet<String> leaked = new TreeSet<>(Comparator.nullsFirst(Comparator.naturalOrder()));
    leaked.addAll(Arrays.asList(train));
    leaked.retainAll(new HashSet<>(Arrays.asList(test)));
    return leaked;
}
