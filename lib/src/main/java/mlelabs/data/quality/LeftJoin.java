package mlelabs.data.quality;

import java.util.List;
import java.util.stream.IntStream;
import mlelabs.data.StrictJson;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A join that keeps every row of the left table once, in its order, and adds columns of the one row
 * of the right table that has the same key.
 *
 * <p>The columns of the key are named: to join on whatever names two tables share is how a year of
 * manufacture comes to be compared with the year of a flight. A key that comes twice on the right
 * is refused, since it would multiply rows on the left. A key with a missing part matches nothing.
 * Where nothing matches, the new columns are missing.
 *
 * @param on the columns of the key, named alike in both tables
 * @param take the columns to add, in this order; empty: all but the key
 * @param prefix put before the names of added columns
 */
public record LeftJoin(List<String> on, List<String> take, String prefix) {

  /**
   * What came of a join.
   *
   * @param table the left table with the columns added
   * @param matched how many rows found a partner
   * @param unmatched how many did not
   */
  public record Joined(Table table, long matched, long unmatched) {}

  public LeftJoin {
    on = List.copyOf(on);
    take = List.copyOf(take);
    if (on.isEmpty()) {
      throw new IllegalArgumentException("a join must have at least 1 key column, but had 0");
    }
  }

  /** A join on those columns that takes all others of the right table. */
  public static LeftJoin on(String... columns) {
    return new LeftJoin(List.of(columns), List.of(), "");
  }

  /** The same join, taking only those columns. */
  public LeftJoin take(String... columns) {
    return new LeftJoin(on, List.of(columns), prefix);
  }

  /** The same join, with that put before the names of added columns. */
  public LeftJoin prefix(String text) {
    return new LeftJoin(on, take, text);
  }

  /**
   * Joins.
   *
   * @throws IllegalArgumentException if a column is absent, a key comes twice on the right, an
   *     added column has a name that the left table has already, or the keys are of different kinds
   */
  public Joined join(Table left, Table right) {
    KeyDictionary keys = KeyDictionary.over(right, on);
    int[] numbers = keys.learn(right, on);
    refuseRepeats(right, numbers, keys.size());
    int[] first = KeyDictionary.firstRows(numbers, keys.size());
    int[] partner =
        IntStream.of(keys.find(left, on)).map(k -> k < 0 ? KeyDictionary.NONE : first[k]).toArray();
    Table table = Table.create(left.name(), left.columns().toArray(Column<?>[]::new));
    for (String name : taken(right)) {
      table.addColumns(column(left, Columns.named(right, name), partner));
    }
    long matched = IntStream.of(partner).filter(row -> row >= 0).count();
    return new Joined(table, matched, partner.length - matched);
  }

  private void refuseRepeats(Table right, int[] numbers, int size) {
    boolean[] seen = new boolean[size];
    for (int row = 0; row < numbers.length; row++) {
      if (numbers[row] != KeyDictionary.NONE && seen[numbers[row]]) {
        throw new IllegalArgumentException(
            "a key of "
                + right.name()
                + " must come once, or the join would multiply rows, but "
                + KeyDictionary.shown(right, on, row)
                + " comes again in row "
                + row);
      }
      if (numbers[row] != KeyDictionary.NONE) {
        seen[numbers[row]] = true;
      }
    }
  }

  private List<String> taken(Table right) {
    return take.isEmpty()
        ? right.columnNames().stream().filter(name -> !on.contains(name)).toList()
        : take;
  }

  private Column<?> column(Table left, Column<?> source, int[] partner) {
    String name = prefix + source.name();
    if (left.containsColumn(name)) {
      throw new IllegalArgumentException(
          "an added column must have a name of its own, but both tables have "
              + name
              + ": take other columns, or set a prefix");
    }
    // A whole-number column has no missing value of its own.
    boolean widened = source instanceof NumericColumn<?> && !(source instanceof DoubleColumn);
    Column<?> column = widened ? widened((NumericColumn<?>) source, partner) : of(source, partner);
    return column.setName(name);
  }

  private static Column<?> widened(NumericColumn<?> source, int[] partner) {
    boolean complete = IntStream.of(partner).allMatch(row -> row >= 0);
    if (complete) {
      return of(source, partner);
    }
    double[] values =
        IntStream.of(partner)
            .mapToDouble(
                row -> row < 0 || source.isMissing(row) ? Double.NaN : source.getDouble(row))
            .toArray();
    return DoubleColumn.create(source.name(), values);
  }

  private static Column<?> of(Column<?> source, int[] partner) {
    Column<?> column = source.emptyCopy();
    for (int row : partner) {
      if (row < 0) {
        column.appendMissing();
      } else {
        column.appendObj(source.get(row));
      }
    }
    return column;
  }

  /** As JSON: {@code {"on":["tailnum"],"take":[],"prefix":"plane_"}}. */
  public String toJson() {
    return StrictJson.write(this);
  }

  /**
   * From what {@link #toJson} gave.
   *
   * @throws IllegalArgumentException if the JSON is anything else
   */
  public static LeftJoin fromJson(String json) {
    return StrictJson.read(json, LeftJoin.class);
  }
}
