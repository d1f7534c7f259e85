package mlelabs.data.quality;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Numbers for keys of one or more columns: equal keys get equal numbers, counted from 0. A key of
 * which a part is missing has none, −1.
 */
final class KeyDictionary {

  static final int NONE = -1;

  private final List<ValueDictionary> values = new ArrayList<>();
  private final List<Long2IntOpenHashMap> prefixes = new ArrayList<>();
  private final List<String> kinds;

  private KeyDictionary(List<Column<?>> columns) {
    kinds = kinds(columns);
    columns.forEach(column -> values.add(new ValueDictionary()));
    columns.forEach(column -> prefixes.add(new Long2IntOpenHashMap()));
    prefixes.forEach(map -> map.defaultReturnValue(NONE));
  }

  static KeyDictionary over(Table table, List<String> names) {
    return new KeyDictionary(columns(table, names));
  }

  /** The number of each row's key; new keys get the next numbers. */
  int[] learn(Table table, List<String> names) {
    return numbers(columns(table, names), true);
  }

  /** The number of each row's key, −1 where it was never learned. */
  int[] find(Table table, List<String> names) {
    List<Column<?>> columns = columns(table, names);
    if (!kinds(columns).equals(kinds)) {
      throw new IllegalArgumentException(
          "keys must be of the same kinds on both sides, but were "
              + kinds
              + " and in "
              + table.name()
              + " "
              + kinds(columns));
    }
    return numbers(columns, false);
  }

  /** A row's key as a reader wants it: {@code carrier = UA, flight = 1545}. */
  static String shown(Table table, List<String> names, int row) {
    return names.stream()
        .map(
            name ->
                name
                    + (table.column(name).isMissing(row)
                        ? " missing"
                        : " = " + table.column(name).getString(row)))
        .collect(Collectors.joining(", "));
  }

  private static List<Column<?>> columns(Table table, List<String> names) {
    return names.stream().<Column<?>>map(name -> Columns.named(table, name)).toList();
  }

  private static List<String> kinds(List<Column<?>> columns) {
    return columns.stream().map(KeyDictionary::kind).toList();
  }

  private static String kind(Column<?> column) {
    if (column instanceof NumericColumn<?>) {
      return "NUMBER";
    }
    return column instanceof StringColumn ? "TEXT" : column.type().name();
  }

  private int[] numbers(List<Column<?>> columns, boolean learning) {
    int[] numbers = new int[columns.get(0).size()];
    for (int c = 0; c < columns.size(); c++) {
      for (int row = 0; row < numbers.length; row++) {
        int own = numbers[row] == NONE ? NONE : values.get(c).number(columns.get(c), row, learning);
        numbers[row] = own == NONE || c == 0 ? own : joined(c, numbers[row], own, learning);
      }
    }
    return numbers;
  }

  private int joined(int c, int before, int own, boolean learning) {
    long pair = ((long) before << Integer.SIZE) | own;
    Long2IntOpenHashMap known = prefixes.get(c);
    int number = known.get(pair);
    if (number == NONE && learning) {
      number = known.size();
      known.put(pair, number);
    }
    return number;
  }

  /** How many different complete keys were learned. */
  int size() {
    int last = values.size() - 1;
    return last == 0 ? values.get(0).size() : prefixes.get(last).size();
  }

  /** The first row of each number, for numbers given in the order of rows. */
  static int[] firstRows(int[] numbers, int size) {
    int[] first = new int[size];
    for (int row = numbers.length - 1; row >= 0; row--) {
      if (numbers[row] != NONE) {
        first[numbers[row]] = row;
      }
    }
    return first;
  }
}
