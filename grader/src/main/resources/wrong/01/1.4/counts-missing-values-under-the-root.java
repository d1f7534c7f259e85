// caught by: missingValuesDoNotNarrowTheError
SortedMap<String, GroupMean> groupMeans(String[] keys, double[] values) {
    if (keys.length != values.length) {
        throw new IllegalArgumentException(
            "keys and values must be equally many, but are " + keys.length + " and " + values.length);
    }
    Map<String, List<Double>> present = new TreeMap<>();
    Map<String, Integer> rows = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
        String key = keys[i] == null ? "" : keys[i];
        rows.merge(key, 1, Integer::sum);
        if (!Double.isNaN(values[i])) {
            present.computeIfAbsent(key, k -> new ArrayList<>()).add(values[i]);
        }
    }
    SortedMap<String, GroupMean> groups = new TreeMap<>();
    present.forEach((key, v) -> {
        double mean = v.stream().mapToDouble(d -> d).average().getAsDouble();
        double squares = v.stream().mapToDouble(d -> (d - mean) * (d - mean)).sum();
        double error = v.size() < 2 ? Double.NaN : Math.sqrt(squares / (v.size() - 1)) / Math.sqrt(rows.get(key));
        groups.put(key, new GroupMean(v.size(), mean, error));
    });
    return groups;
}
