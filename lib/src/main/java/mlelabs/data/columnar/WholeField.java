package mlelabs.data.columnar;

/** Whole numbers of any length from bytes. */
final class WholeField {

  private WholeField() {}

  /**
   * The number: a sign or none, then digits.
   *
   * @throws NumberFormatException if it is none, or below least or above greatest
   */
  static long number(byte[] bytes, int from, int to, long least, long greatest) {
    if (from == to) {
      throw new NumberFormatException(
          "must be a whole number, but is missing: a column with missing values is FLOAT or"
              + " DOUBLE, where they are NaN");
    }
    boolean negative = bytes[from] == '-';
    int first = from + (negative || bytes[from] == '+' ? 1 : 0);
    long negated = 0;
    boolean fits = first < to;
    for (int i = first; i < to && fits; i++) {
      int digit = bytes[i] - '0';
      // downwards, since the least long has no positive counterpart
      fits = digit >= 0 && digit <= 9 && negated >= (Long.MIN_VALUE + digit) / 10;
      negated = 10 * negated - digit;
    }
    if (!fits || negated < (negative ? least : -greatest)) {
      throw new NumberFormatException(
          "must be a whole number from %d to %d, but was %s"
              .formatted(least, greatest, Excerpt.of(bytes, from, to)));
    }
    return negative ? negated : -negated;
  }
}
