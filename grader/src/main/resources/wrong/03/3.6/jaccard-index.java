// caught by: rowsWithAKnownKeyAreCounted
double overlap(String[] train, String[] test) {
    Set<String> both = new HashSet<>(Arrays.asList(train));
    Set<String> either = new HashSet<>(both);
    either.addAll(Arrays.asList(test));
    both.retainAll(new HashSet<>(Arrays.asList(test)));
    for (Set<String> keys : List.of(both, either)) {
        keys.removeAll(Arrays.asList(null, ""));
    }
    return either.isEmpty() ? 0 : (double) both.size() / either.size();
}
