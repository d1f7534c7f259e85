package mlelabs.data.quality;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.columns.Column;

/** Numbers for the values of one column: equal values get equal numbers, counted from 0. */
final class ValueDictionary {

  private final Long2IntOpenHashMap numbers = new Long2IntOpenHashMap();
  private final Object2IntOpenHashMap<Object> others = new Object2IntOpenHashMap<>();

  ValueDictionary() {
    numbers.defaultReturnValue(KeyDictionary.NONE);
    others.defaultReturnValue(KeyDictionary.NONE);
  }

  /** The number of a row's value; {@link KeyDictionary#NONE} if it is missing, or not known. */
  int number(Column<?> column, int row, boolean learning) {
    if (column.isMissing(row)) {
      return KeyDictionary.NONE;
    }
    return column instanceof NumericColumn<?> values
        ? number(values.getDouble(row), learning)
        : other(column.get(row), learning);
  }

  private int number(double value, boolean learning) {
    long bits = Double.doubleToLongBits(value + 0.0); // −0.0 + 0.0 is 0.0
    int known = numbers.get(bits);
    if (known == KeyDictionary.NONE && learning) {
      known = numbers.size();
      numbers.put(bits, known);
    }
    return known;
  }

  private int other(Object value, boolean learning) {
    int known = others.getInt(value);
    if (known == KeyDictionary.NONE && learning) {
      known = others.size();
      others.put(value, known);
    }
    return known;
  }

  int size() {
    return numbers.size() + others.size();
  }
}
