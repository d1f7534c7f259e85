package mlelabs.data.quality;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import tech.tablesaw.columns.Column;

/** Rows that a rule looks at. */
final class Rows {

  private Rows() {}

  /** Of the rows that have a value, those that fit. */
  static Rule.Found among(Column<?> values, IntPredicate fits) {
    return among(IntStream.range(0, values.size()).filter(row -> !values.isMissing(row)), fits);
  }

  /** Of these rows, those that fit. */
  static Rule.Found among(IntStream rows, IntPredicate fits) {
    BitSet found = new BitSet();
    long[] checked = new long[1];
    rows.forEach(
        row -> {
          checked[0]++;
          if (fits.test(row)) {
            found.set(row);
          }
        });
    return new Rule.Found(checked[0], found);
  }

  static List<String> atLeastOne(List<String> columns) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a key must have at least 1 column, but had 0");
    }
    return List.copyOf(columns);
  }

  static void requireShare(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share must be 0 to 1, but was " + share);
    }
  }
}
