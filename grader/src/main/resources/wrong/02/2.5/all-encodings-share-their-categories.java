// caught by: twoEncodingsAreIndependent
class Columns {
    static final Map<String, Integer> of = new HashMap<>();
}
OneHot fitOneHot(String[] train) {
    List<String> sorted = Stream.of(train).filter(s -> s != null && !s.isEmpty()).distinct().sorted().toList();
    Columns.of.clear();
    sorted.forEach(category -> Columns.of.put(category, Columns.of.size()));
    return new OneHot() {
        public List<String> categories() {
            return sorted;
        }
        public double[][] encode(String[] values) {
            double[][] rows = new double[values.length][sorted.size() + 1];
            for (int i = 0; i < values.length; i++) {
                rows[i][Columns.of.getOrDefault(values[i], sorted.size())] = 1;
            }
            return rows;
        }
    };
}
