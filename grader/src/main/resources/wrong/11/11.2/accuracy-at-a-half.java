// caught by: pairsAreCounted
double rocAuc(double[] score, boolean[] positive) {
    if (score.length != positive.length) {
        throw new IllegalArgumentException("there must be a score a row, but there are " + score.length
            + " for " + positive.length);
    }
    for (int i = 0; i < score.length; i++) {
        if (Double.isNaN(score[i])) {
            throw new IllegalArgumentException("a score must be a number, but row " + i + " has NaN");
        }
    }
    long right = IntStream.range(0, score.length).filter(i -> score[i] >= 0.5 == positive[i]).count();
    return (double) right / score.length;
}
