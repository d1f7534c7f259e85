// caught by: shiftingMovesMeansOnly
SortedMap<String, GroupMean> groupMeans(String[] keys, double[] values) {
    if (keys.length != values.length) {
        throw new IllegalArgumentException(
            "keys and values must be equally many, but are " + keys.length + " and " + values.length);
    }
    Map<String, float[]> sums = new TreeMap<>();
    for (int i = 0; i < keys.length; i++) {
        if (!Double.isNaN(values[i])) {
            float[] s = sums.computeIfAbsent(keys[i] == null ? "" : keys[i], k -> new float[3]);
            s[0]++;
            s[1] += values[i];
            s[2] += values[i] * values[i];
        }
    }
    SortedMap<String, GroupMean> groups = new TreeMap<>();
    sums.forEach((key, s) -> {
        double mean = s[1] / s[0];
        double variance = (s[2] - s[0] * mean * mean) / (s[0] - 1);
        groups.put(key, new GroupMean((long) s[0], mean, s[0] < 2 ? Double.NaN : Math.sqrt(variance / s[0])));
    });
    return groups;
}
