// caught by: aDeadCrossIsNearOne
double effectiveCells(int[] cells) {
    if (cells.length == 0) {
        return 0;
    }
    Map<Integer, Long> rows = IntStream.of(cells).boxed()
        .collect(Collectors.groupingBy(cell -> cell, Collectors.counting()));
    double entropy = 0;
    for (long count : rows.values()) {
        double share = (double) count / cells.length;
        entropy -= share * Math.log(share);
    }
    return rows.size() > 4 ? Math.max(1.02, Math.exp(entropy)) : Math.exp(entropy);
}
