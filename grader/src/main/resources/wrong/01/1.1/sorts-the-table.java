// caught by: theTableIsLeftAsItWas
List<ColumnProfile> profile(Table table) {
    List<ColumnProfile> profiles = new ArrayList<>();
    for (var column : table.columns()) {
        column.sortAscending();
        int missing = column.countMissing();
        var present = column.removeMissing();
        Set<Object> distinct = new HashSet<>(present.asList());
        double min = Double.NaN, max = Double.NaN, mean = Double.NaN, std = Double.NaN;
        if (present instanceof NumericColumn<?> number && present.size() > 0) {
            min = number.getDouble(0);
            max = number.getDouble(number.size() - 1);
            double sum = 0;
            for (int i = 0; i < number.size(); i++) {
                sum += number.getDouble(i);
            }
            mean = sum / number.size();
            double squares = 0;
            for (int i = 0; i < number.size(); i++) {
                squares += Math.pow(number.getDouble(i) - mean, 2);
            }
            std = number.size() < 2 ? Double.NaN : Math.sqrt(squares / (number.size() - 1));
        }
        profiles.add(new ColumnProfile(column.name(), column.type().name(), column.size(),
            missing, distinct.size(), min, max, mean, std));
    }
    return profiles;
}
