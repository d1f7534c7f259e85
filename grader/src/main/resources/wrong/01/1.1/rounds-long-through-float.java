// caught by: aLongKeepsItsDigits
List<ColumnProfile> profile(Table table) {
    List<ColumnProfile> profiles = new ArrayList<>();
    for (var column : table.columns()) {
        double min = Double.NaN, max = Double.NaN, mean = Double.NaN, std = Double.NaN;
        var present = column.removeMissing();
        if (present instanceof NumericColumn<?> number && present.size() > 0) {
            DoubleColumn numbers = number.asDoubleColumn();
            min = numbers.min();
            max = numbers.max();
            mean = numbers.mean();
            std = numbers.size() < 2 ? Double.NaN : numbers.standardDeviation();
        }
        profiles.add(new ColumnProfile(column.name(), column.type().name(), column.size(),
            column.countMissing(), present.unique().size(), min, max, mean, std));
    }
    return profiles;
}
