package mlelabs.data.columnar;

/** The values of one column in a batch: an immutable view of a primitive array. */
public sealed interface Column permits Ints, Longs, Floats, Doubles, Texts {

  /** What the column holds. */
  ColumnType type();

  /** How many rows there are. */
  int size();

  /** Whether there is no value in that row. */
  boolean isMissing(int row);

  /** The value in that row, boxed. */
  Object value(int row);

  /** The value in that row as people write it; "" where missing. */
  String text(int row);

  /**
   * The rows from {@code from} up to {@code to}, which is not among them. Nothing is copied.
   *
   * @throws IndexOutOfBoundsException if there are no such rows
   */
  Column slice(int from, int to);
}
