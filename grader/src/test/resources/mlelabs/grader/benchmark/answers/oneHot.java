//// signature
int[][] oneHot(List<String> labels)
//// right
List<String> categories = new ArrayList<>(new TreeSet<>(labels));
int[][] rows = new int[labels.size()][categories.size()];
for (int i = 0; i < rows.length; i++) {
    rows[i][categories.indexOf(labels.get(i))] = 1;
}
return rows;
//// right
Map<String, Integer> columns = new HashMap<>();
for (String label : labels.stream().distinct().sorted().collect(Collectors.toList())) {
    columns.put(label, columns.size());
}
return labels.stream().map(label -> {
    int[] row = new int[columns.size()];
    row[columns.get(label)] = 1;
    return row;
}).toArray(int[][]::new);
//// wrong
List<String> categories = new ArrayList<>(new LinkedHashSet<>(labels));
int[][] rows = new int[labels.size()][categories.size()];
for (int i = 0; i < rows.length; i++) {
    rows[i][categories.indexOf(labels.get(i))] = 1;
}
return rows;
//// wrong
int[][] rows = new int[labels.size()][labels.size()];
for (int i = 0; i < rows.length; i++) {
    rows[i][i] = 1;
}
return rows;
//// tests
same(new int[][] {{1, 0}, {0, 1}}, oneHot(List.of("ant", "bee")));
same(new int[][] {{0, 0, 1}, {1, 0, 0}, {0, 1, 0}}, oneHot(List.of("yak", "ant", "emu")));
//// hidden tests
same(new int[][] {{0, 1}, {1, 0}, {0, 1}}, oneHot(List.of("emu", "bee", "emu")));
same(new int[][] {{1}, {1}}, oneHot(List.of("cow", "cow")));
same(new int[][] {{0, 1}, {1, 0}}, oneHot(List.of("a", "A")));
same(new int[0][], oneHot(List.of()));
