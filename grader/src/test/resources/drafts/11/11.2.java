double rocAuc(double[] score, boolean[] positive) {
    // BEGIN SOLUTION
    if (score.length != positive.length) {
        throw new IllegalArgumentException("there must be a score a row, but there are " + score.length
            + " for " + positive.length);
    }
    for (int i = 0; i < score.length; i++) {
        if (Double.isNaN(score[i])) {
            throw new IllegalArgumentException("a score must be a number, but row " + i + " has NaN");
        }
    }
    double[] negatives = IntStream.range(0, score.length).filter(i -> !positive[i])
        .mapToDouble(i -> score[i] + 0.0).sorted().toArray(); // + 0.0 makes −0.0 equal 0.0
    double pairs = 0, right = 0;
    double[] positives = IntStream.range(0, score.length).filter(i -> positive[i])
        .mapToDouble(i -> score[i] + 0.0).sorted().toArray();
    int below = 0, upTo = 0;
    for (double value : positives) {
        while (below < negatives.length && negatives[below] < value) {
            below++;
        }
        while (upTo < negatives.length && negatives[upTo] <= value) {
            upTo++;
        }
        right += (below + upTo) / 2.0;
        pairs += negatives.length;
    }
    return right / pairs; // 0/0 is NaN
    // END SOLUTION
}
