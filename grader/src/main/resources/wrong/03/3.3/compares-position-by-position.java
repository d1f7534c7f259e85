// caught by: aKeyLeaksWhereverItStands
SortedSet<String> leakedKeys(String[] train, String[] test) {
    SortedSet<String> leaked = new TreeSet<>();
    for (int i = 0; i < Math.min(train.length, test.length); i++) {
        if (train[i] != null && !train[i].isEmpty() && train[i].equals(test[i])) {
            leaked.add(train[i]);
        }
    }
    return leaked;
}
