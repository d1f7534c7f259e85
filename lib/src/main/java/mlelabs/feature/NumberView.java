package mlelabs.feature;

/** The numbers of a column, limited and perhaps as logarithms: what a scale is learned of. */
record NumberView(String column, double low, double high, boolean log) {

  static NumberView of(String column, Limits limits, boolean log) {
    return limits instanceof Limits.Between between
        ? new NumberView(column, between.low(), between.high(), log)
        : new NumberView(column, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, log);
  }

  boolean isPlain() {
    return !log && low == Double.NEGATIVE_INFINITY && high == Double.POSITIVE_INFINITY;
  }

  /** NaN stays NaN. */
  double of(double raw) {
    double limited = raw < low ? low : raw > high ? high : raw;
    return log ? Math.copySign(StrictMath.log1p(Math.abs(limited)), limited) : limited;
  }
}
