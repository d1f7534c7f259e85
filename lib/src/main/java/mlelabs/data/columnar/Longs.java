package mlelabs.data.columnar;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A column of {@link ColumnType#LONG}: 64-bit whole numbers, none missing. */
public final class Longs extends Column {

  final long[] values;
  final int offset;
  private final int size;

  Longs(long[] values, int offset, int size) {
    this.values = values;
    this.offset = offset;
    this.size = size;
  }

  /** A column of these values, which are copied. */
  public static Longs of(long... values) {
    return new Longs(values.clone(), 0, values.length);
  }

  @Override
  public ColumnType type() {
    return ColumnType.LONG;
  }

  @Override
  public int size() {
    return size;
  }

  /** The value in that row, counted from 0. */
  public long get(int row) {
    return values[offset + Objects.checkIndex(row, size)];
  }

  @Override
  public boolean isMissing(int row) {
    return false;
  }

  @Override
  public Long value(int row) {
    return get(row);
  }

  @Override
  public String text(int row) {
    return Long.toString(get(row));
  }

  @Override
  public Longs slice(int from, int to) {
    Objects.checkFromToIndex(from, to, size);
    return new Longs(values, offset + from, to - from);
  }

  /** The values without copying them, to be read only. */
  public LongBuffer buffer() {
    return LongBuffer.wrap(values, offset, size).slice().asReadOnlyBuffer();
  }

  @Override
  Longs at(int[] rows) {
    long[] out = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      out[i] = values[offset + rows[i]];
    }
    return new Longs(out, 0, rows.length);
  }

  @Override
  ColumnStore store() {
    return new LongsStore();
  }

  @Override
  Longs joined(List<Column> columns, int size) {
    long[] all = new long[size];
    int at = 0;
    for (Column column : columns) {
      Longs next = (Longs) column;
      System.arraycopy(next.values, next.offset, all, at, next.size);
      at += next.size;
    }
    return new Longs(all, 0, size);
  }

  @Override
  int width() {
    return 8;
  }

  /** A copy of the values. */
  public long[] toArray() {
    return Arrays.copyOfRange(values, offset, offset + size);
  }

  /** Whether the other is a column of this type with the same values. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Longs that
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
