// caught by: manyGroupsAreAveragedInTime
SortedMap<String, GroupMean> groupMeans(String[] keys, double[] values) {
    if (keys.length != values.length) {
        throw new IllegalArgumentException(
            "keys and values must be equally many, but are " + keys.length + " and " + values.length);
    }
    SortedMap<String, GroupMean> groups = new TreeMap<>();
    Set<String> names = new TreeSet<>();
    for (String key : keys) {
        names.add(key == null ? "" : key);
    }
    for (String name : names) {
        double n = 0, mean = 0, squares = 0;
        for (int i = 0; i < keys.length; i++) {
            if (name.equals(keys[i] == null ? "" : keys[i]) && !Double.isNaN(values[i])) {
                double deviation = values[i] - mean;
                mean += deviation / ++n;
                squares += deviation * (values[i] - mean);
            }
        }
        if (n > 0) {
            groups.put(name, new GroupMean((long) n, mean, n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1) / n)));
        }
    }
    return groups;
}
