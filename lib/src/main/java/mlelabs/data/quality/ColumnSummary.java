package mlelabs.data.quality;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.columns.Column;

/**
 * A column in one line.
 *
 * @param name its name
 * @param type Tablesaw's name of its type
 * @param missing how many values are missing
 * @param distinct how many different values there are, the missing one not counted
 * @param low the smallest number or the first text, "–" without a value
 * @param high the largest or last
 */
public record ColumnSummary(
    String name, String type, long missing, long distinct, String low, String high) {

  static ColumnSummary of(Column<?> column) {
    String type = column.type().name();
    return column instanceof NumericColumn<?> numbers
        ? ofNumbers(numbers, type)
        : ofValues(column, type);
  }

  private static ColumnSummary ofNumbers(NumericColumn<?> column, String type) {
    LongOpenHashSet distinct = new LongOpenHashSet();
    long missing = 0;
    double low = Double.NaN;
    double high = Double.NaN;
    for (int row = 0; row < column.size(); row++) {
      if (column.isMissing(row)) {
        missing++;
      } else {
        double value = column.getDouble(row) + 0.0;
        distinct.add(Double.doubleToLongBits(value));
        low = value < low || Double.isNaN(low) ? value : low;
        high = value > high || Double.isNaN(high) ? value : high;
      }
    }
    return new ColumnSummary(
        column.name(), type, missing, distinct.size(), Numbers.shown(low), Numbers.shown(high));
  }

  private static ColumnSummary ofValues(Column<?> column, String type) {
    Set<Object> distinct = new HashSet<>();
    long missing = 0;
    for (int row = 0; row < column.size(); row++) {
      if (column.isMissing(row)) {
        missing++;
      } else {
        distinct.add(column.get(row));
      }
    }
    TreeSet<Object> sorted = new TreeSet<>(distinct);
    return new ColumnSummary(
        column.name(),
        type,
        missing,
        sorted.size(),
        sorted.isEmpty() ? "–" : sorted.first().toString(),
        sorted.isEmpty() ? "–" : sorted.last().toString());
  }
}
