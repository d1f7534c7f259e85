// caught by: aMissingTrainingValueIsNoCategory
OneHot fitOneHot(String[] train) {
    List<String> sorted = Stream.of(train).map(s -> s == null ? "" : s).distinct().sorted().toList();
    Map<String, Integer> column = new HashMap<>();
    sorted.forEach(category -> column.put(category, column.size()));
    return new OneHot() {
        public List<String> categories() {
            return sorted;
        }
        public double[][] encode(String[] values) {
            double[][] rows = new double[values.length][sorted.size() + 1];
            for (int i = 0; i < values.length; i++) {
                rows[i][column.getOrDefault(values[i] == null ? "" : values[i], sorted.size())] = 1;
            }
            return rows;
        }
    };
}
