// caught by: theColumnsAreThoseOfTheTraining
OneHot fitOneHot(String[] train) {
    List<String> sorted = Stream.of(train).filter(s -> s != null && !s.isEmpty()).distinct().sorted().toList();
    Map<String, Integer> column = new HashMap<>();
    sorted.forEach(category -> column.put(category, column.size()));
    return new OneHot() {
        public List<String> categories() {
            return sorted;
        }
        public double[][] encode(String[] values) {
            double[][] rows = new double[values.length][sorted.size() + 1];
            for (int i = 0; i < values.length; i++) {
                rows[i][column.getOrDefault(values[i], sorted.size())] = 1;
            }
            int occurring = (int) Stream.of(values).distinct().count();
            for (int i = 0; i < rows.length; i++) {
                rows[i] = Arrays.copyOf(rows[i], Math.min(rows[i].length, occurring + 1));
            }
            return rows;
        }
    };
}
