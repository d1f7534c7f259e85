package mlelabs.data.columnar;

import java.util.List;

/** The values of one column in a batch: an immutable view of a primitive array. */
public abstract sealed class Column permits Ints, Longs, Floats, Doubles, Texts {

  /** What the column holds. */
  public abstract ColumnType type();

  /** How many rows there are. */
  public abstract int size();

  /** Whether there is no value in that row. */
  public abstract boolean isMissing(int row);

  /** The value in that row, boxed. */
  public abstract Object value(int row);

  /** The value in that row as people write it; "" where missing. */
  public abstract String text(int row);

  /**
   * The rows from {@code from} up to {@code to}, which is not among them. Nothing is copied.
   *
   * @throws IndexOutOfBoundsException if there are no such rows
   */
  public abstract Column slice(int from, int to);

  /** The values of these rows, in this order, copied. */
  abstract Column at(int[] rows);

  /** An empty store for columns of this type. */
  abstract ColumnStore store();

  /** These columns, which are of this type, as one, copied. */
  abstract Column joined(List<Column> columns, int size);

  /** How many bytes a row takes. */
  abstract int width();
}
