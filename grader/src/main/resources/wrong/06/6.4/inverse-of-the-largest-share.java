// caught by: aRareCellCountsForLittle
double effectiveCells(int[] cells) {
    if (cells.length == 0) {
        return 0;
    }
    Map<Integer, Long> rows = IntStream.of(cells).boxed()
        .collect(Collectors.groupingBy(cell -> cell, Collectors.counting()));
    double entropy = 0;
    for (long count : rows.values()) {
        double share = (double) count / cells.length;
        entropy = Math.max(entropy, share);
    }
    return 1 / entropy;
}
