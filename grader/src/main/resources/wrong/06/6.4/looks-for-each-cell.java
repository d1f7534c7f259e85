// caught by: aMillionRowsAreCounted
double effectiveCells(int[] cells) {
    if (cells.length == 0) {
        return 0;
    }
    Map<Integer, Long> rows = new HashMap<>();
    for (int cell : cells) {
        rows.computeIfAbsent(cell, c -> IntStream.of(cells).filter(other -> other == c).count());
    }
    double entropy = 0;
    for (long count : rows.values()) {
        double share = (double) count / cells.length;
        entropy -= share * Math.log(share);
    }
    return Math.exp(entropy);
}
