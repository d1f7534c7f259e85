// caught by: otherTypesHaveCountsOnly
List<ColumnProfile> profile(Table table) {
    List<ColumnProfile> profiles = new ArrayList<>();
    for (var column : table.columns()) {
 if (column instanceof InstantColumn) throw new IllegalArgumentException("unknown type");
        int[] present = IntStream.range(0, column.size()).filter(i -> !column.isMissing(i)).toArray();
        long distinct = IntStream.of(present).mapToObj(column::get).distinct().count();
        double[] v = column instanceof NumericColumn<?> number
            ? IntStream.of(present).mapToDouble(number::getDouble).toArray()
            : new double[0];
        double mean = DoubleStream.of(v).average().orElse(Double.NaN);
        double squares = DoubleStream.of(v).map(x -> (x - mean) * (x - mean)).sum();
        double std = v.length < 2 ? Double.NaN : Math.sqrt(squares / (v.length - 1));
        profiles.add(new ColumnProfile(
            column.name(), column.type().name(), column.size(), column.size() - present.length, distinct,
            DoubleStream.of(v).min().orElse(Double.NaN), DoubleStream.of(v).max().orElse(Double.NaN),
            mean, std));
    }
    return profiles;
}
