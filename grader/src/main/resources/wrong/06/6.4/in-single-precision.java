// caught by: knownSharesGiveAKnownNumber
double effectiveCells(int[] cells) {
    if (cells.length == 0) {
        return 0;
    }
    Map<Integer, Long> rows = IntStream.of(cells).boxed()
        .collect(Collectors.groupingBy(cell -> cell, Collectors.counting()));
    float entropy = 0;
    for (long count : rows.values()) {
        double share = (double) count / cells.length;
        entropy -= share * Math.log(share);
    }
    return Math.exp(entropy);
}
