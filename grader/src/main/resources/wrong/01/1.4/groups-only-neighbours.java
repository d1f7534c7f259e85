// caught by: rowOrderDoesNotMatter
SortedMap<String, GroupMean> groupMeans(String[] keys, double[] values) {
    if (keys.length != values.length) {
        throw new IllegalArgumentException(
            "keys and values must be equally many, but are " + keys.length + " and " + values.length);
    }
    SortedMap<String, GroupMean> groups = new TreeMap<>();
    for (int start = 0, end; start < keys.length; start = end) {
        String key = keys[start] == null ? "" : keys[start];
        double n = 0, mean = 0, squares = 0;
        for (end = start; end < keys.length && key.equals(keys[end] == null ? "" : keys[end]); end++) {
            if (!Double.isNaN(values[end])) {
                double deviation = values[end] - mean;
                mean += deviation / ++n;
                squares += deviation * (values[end] - mean);
            }
        }
        if (n > 0) {
            groups.put(key, new GroupMean((long) n, mean, n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1) / n)));
        }
    }
    return groups;
}
