package mlelabs.data.columnar;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A column of {@link ColumnType#INT}: 32-bit whole numbers, none missing. */
public final class Ints extends Column {

  final int[] values;
  final int offset;
  private final int size;

  Ints(int[] values, int offset, int size) {
    this.values = values;
    this.offset = offset;
    this.size = size;
  }

  /** A column of these values, which are copied. */
  public static Ints of(int... values) {
    return new Ints(values.clone(), 0, values.length);
  }

  @Override
  public ColumnType type() {
    return ColumnType.INT;
  }

  @Override
  public int size() {
    return size;
  }

  /** The value in that row, counted from 0. */
  public int get(int row) {
    return values[offset + Objects.checkIndex(row, size)];
  }

  @Override
  public boolean isMissing(int row) {
    return false;
  }

  @Override
  public Integer value(int row) {
    return get(row);
  }

  @Override
  public String text(int row) {
    return Integer.toString(get(row));
  }

  @Override
  public Ints slice(int from, int to) {
    Objects.checkFromToIndex(from, to, size);
    return new Ints(values, offset + from, to - from);
  }

  /** The values without copying them, to be read only. */
  public IntBuffer buffer() {
    return IntBuffer.wrap(values, offset, size).slice().asReadOnlyBuffer();
  }

  @Override
  Ints at(int[] rows) {
    int[] out = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      out[i] = values[offset + rows[i]];
    }
    return new Ints(out, 0, rows.length);
  }

  @Override
  ColumnStore store() {
    return new IntsStore();
  }

  @Override
  Ints joined(List<Column> columns, int size) {
    int[] all = new int[size];
    int at = 0;
    for (Column column : columns) {
      Ints next = (Ints) column;
      System.arraycopy(next.values, next.offset, all, at, next.size);
      at += next.size;
    }
    return new Ints(all, 0, size);
  }

  @Override
  int width() {
    return 4;
  }

  /** A copy of the values. */
  public int[] toArray() {
    return Arrays.copyOfRange(values, offset, offset + size);
  }

  /** Whether the other is a column of this type with the same values. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Ints that
        && Arrays.equals(
            values, offset, offset + size, that.values, that.offset, that.offset + that.size);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(toArray());
  }

  @Override
  public String toString() {
    return Arrays.toString(toArray());
  }
}
