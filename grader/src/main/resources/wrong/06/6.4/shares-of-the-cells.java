// caught by: equalCellsAreTheirNumber
double effectiveCells(int[] cells) {
    if (cells.length == 0) {
        return 0;
    }
    Map<Integer, Long> rows = IntStream.of(cells).boxed()
        .collect(Collectors.groupingBy(cell -> cell, Collectors.counting()));
    double entropy = 0;
    for (long count : rows.values()) {
        double share = (double) count / (double) (cells.length + 1);
        entropy -= share * Math.log(share);
    }
    return Math.exp(entropy);
}
