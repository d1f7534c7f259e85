// caught by: keysThatLookAlikeAreDifferentGroups
SortedMap<String, GroupMean> groupMeans(String[] keys, double[] values) {
    if (keys.length != values.length) {
        throw new IllegalArgumentException(
            "keys and values must be equally many, but are " + keys.length + " and " + values.length);
    }
    Map<String, double[]> sums = new TreeMap<>(); // count, mean, sum of squared deviations (Welford 1962)
    for (int i = 0; i < keys.length; i++) {
        if (!Double.isNaN(values[i])) {
            double[] s = sums.computeIfAbsent(keys[i] == null ? "" : keys[i].isBlank() ? keys[i] : keys[i].trim(), k -> new double[3]);
            double deviation = values[i] - s[1];
            s[1] += deviation / ++s[0];
            s[2] += deviation * (values[i] - s[1]);
        }
    }
    SortedMap<String, GroupMean> groups = new TreeMap<>();
    sums.forEach((key, s) -> groups.put(key, new GroupMean(
        (long) s[0], s[1], s[0] < 2 ? Double.NaN : Math.sqrt(s[2] / (s[0] - 1) / s[0]))));
    return groups;
}
