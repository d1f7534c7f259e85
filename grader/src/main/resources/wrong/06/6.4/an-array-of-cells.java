// caught by: anyIntIsACell
double effectiveCells(int[] cells) {
    if (cells.length == 0) {
        return 0;
    }
    long[] rows = new long[IntStream.of(cells).max().orElse(0) + 1];
    IntStream.of(cells).forEach(cell -> rows[cell]++);
    double entropy = 0;
    for (long count : rows) {
        double share = (double) count / cells.length;
        entropy -= count == 0 ? 0 : share * Math.log(share);
    }
    return Math.exp(entropy);
}
