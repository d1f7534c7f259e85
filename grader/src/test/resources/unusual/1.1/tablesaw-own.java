List<ColumnProfile> profile(Table table) {
    return new AbstractList<>() {
        public int size() { return table.columnCount(); }
        public ColumnProfile get(int i) {
            tech.tablesaw.columns.Column<?> c = table.column(i);
            tech.tablesaw.columns.Column<?> there = c.removeMissing();
            double min = Double.NaN, max = Double.NaN, mean = Double.NaN, std = Double.NaN;
            if (there instanceof NumericColumn<?> n && there.size() > 0) {
                min = n.min(); max = n.max(); mean = n.mean(); std = there.size() < 2 ? Double.NaN : n.standardDeviation();
            }
            return new ColumnProfile(c.name(), c.type().name(), c.size(), c.countMissing(), there.size() == 0 ? 0 : there.unique().size(), min, max, mean, std);
        }
    };
}
