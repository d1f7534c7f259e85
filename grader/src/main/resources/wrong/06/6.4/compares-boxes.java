// caught by: anyIntIsACell
double effectiveCells(int[] cells) {
    if (cells.length == 0) {
        return 0;
    }
    Map<Integer, Long> rows = new IdentityHashMap<>();
    IntStream.of(cells).boxed().forEach(cell -> rows.merge(cell, 1L, Long::sum));
    double entropy = 0;
    for (long count : rows.values()) {
        double share = (double) count / cells.length;
        entropy -= share * Math.log(share);
    }
    return Math.exp(entropy);
}
