package mlelabs.data.columnar;

import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A column of {@link ColumnType#DOUBLE}: 64-bit floating point numbers, missing ones NaN. */
public final class Doubles extends Column {

  final double[] values;
  final int offset;
  private final int size;

  Doubles(double[] values, int offset, int size) {
    this.values = values;
    this.offset = offset;
    this.size = size;
  }

  /** A column of these values, which are copied. */
  public static Doubles of(double... values) {
    return new Doubles(values.clone(), 0, values.length);
  }

  @Override
  public ColumnType type() {
    return ColumnType.DOUBLE;
  }

  @Override
  public int size() {
    return size;
  }

  /** The value in that row, counted from 0. */
  public double get(int row) {
    return values[offset + Objects.checkIndex(row, size)];
  }

  @Override
  public boolean isMissing(int row) {
    return Double.isNaN(get(row));
  }

  @Override
  public Double value(int row) {
    return get(row);
  }

  @Override
  public String text(int row) {
    return isMissing(row) ? "" : Decimal.text(get(row));
  }

  @Override
  public Doubles slice(int from, int to) {
    Objects.checkFromToIndex(from, to, size);
    return new Doubles(values, offset + from, to - from);
  }

  /** The values without copying them, to be read only. */
  public DoubleBuffer buffer() {
    return DoubleBuffer.wrap(values, offset, size).slice().asReadOnlyBuffer();
  }

  @Override
  Doubles at(int[] rows) {
    double[] out = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      out[i] = values[offset + rows[i]];
    }
    return new Doubles(out, 0, rows.length);
  }

  @Override
  ColumnStore store() {
    return new DoublesStore();
  }

  @Override
  Doubles joined(List<Column> columns, int size) {
    double[] all = new double[size];
    int at = 0;
    for (Column column : columns) {
      Doubles next = (Doubles) column;
      System.arraycopy(next.values, next.offset, all, at, next.size);
      at += next.size;
    }
    return new Doubles(all, 0, size);
  }

  @Override
  int width() {
    return 8;
  }

  /** A copy of the values. */
  public double[] toArray() {
    return Arrays.copyOfRange(values, offset, offset + size);
  }

  /** Whether the other is a column of this type with the same values, NaN equal to NaN. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Doubles that
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
