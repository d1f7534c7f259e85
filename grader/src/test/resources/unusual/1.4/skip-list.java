SortedMap<String, GroupMean> groupMeans(String[] keys, double[] values) {
    if (keys.length != values.length) throw new IllegalArgumentException(keys.length + " keys but " + values.length + " values");
    java.util.concurrent.ConcurrentSkipListMap<String, GroupMean> out = new java.util.concurrent.ConcurrentSkipListMap<>();
    IntStream.range(0, keys.length).boxed().parallel().filter(i -> !Double.isNaN(values[i]))
        .collect(Collectors.groupingByConcurrent(i -> Objects.requireNonNullElse(keys[i], "")))
        .forEach((k, rows) -> {
            double mean = rows.stream().mapToDouble(i -> values[i]).average().getAsDouble();
            double ss = rows.stream().mapToDouble(i -> Math.pow(values[i] - mean, 2)).sum();
            out.put(k, new GroupMean(rows.size(), mean, rows.size() < 2 ? Double.NaN : Math.sqrt(ss / (rows.size() - 1.0)) / Math.sqrt(rows.size())));
        });
    return Collections.unmodifiableSortedMap(out);
}
