// caught by: orderAndNamesDoNotMatter
double effectiveCells(int[] cells) {
    if (cells.length == 0) {
        return 0;
    }
    Map<Integer, Long> rows = new HashMap<>();
    int run = 0;
    for (int i = 0; i < cells.length; i++) {
        run += i > 0 && cells[i] != cells[i - 1] ? 1 : 0;
        rows.merge(run, 1L, Long::sum);
    }
    double entropy = 0;
    for (long count : rows.values()) {
        double share = (double) count / cells.length;
        entropy -= share * Math.log(share);
    }
    return Math.exp(entropy);
}
