// caught by: equalCellsCountFully
double effectiveCells(int[] cells) {
    if (cells.length == 0) {
        return 0;
    }
    Map<Integer, Long> rows = IntStream.of(cells).boxed()
        .collect(Collectors.groupingBy(cell -> cell, Collectors.counting()));
    double entropy = 0;
    for (long count : rows.values()) {
        double share = count / cells.length;
        entropy -= share == 0 ? 0 : share * Math.log(share);
    }
    return Math.exp(entropy);
}
