package mlelabs.data.columnar;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A column of {@link ColumnType#FLOAT}: 32-bit floating point numbers, missing ones NaN. */
public final class Floats extends Column {

  final float[] values;
  final int offset;
  private final int size;

  Floats(float[] values, int offset, int size) {
    this.values = values;
    this.offset = offset;
    this.size = size;
  }

  /** A column of these values, which are copied. */
  public static Floats of(float... values) {
    return new Floats(values.clone(), 0, values.length);
  }

  @Override
  public ColumnType type() {
    return ColumnType.FLOAT;
  }

  @Override
  public int size() {
    return size;
  }

  /** The value in that row, counted from 0. */
  public float get(int row) {
    return values[offset + Objects.checkIndex(row, size)];
  }

  @Override
  public boolean isMissing(int row) {
    return Float.isNaN(get(row));
  }

  @Override
  public Float value(int row) {
    return get(row);
  }

  @Override
  public String text(int row) {
    return isMissing(row) ? "" : Decimal.text(get(row));
  }

  @Override
  public Floats slice(int from, int to) {
    Objects.checkFromToIndex(from, to, size);
    return new Floats(values, offset + from, to - from);
  }

  /** The values without copying them, to be read only. */
  public FloatBuffer buffer() {
    return FloatBuffer.wrap(values, offset, size).slice().asReadOnlyBuffer();
  }

  @Override
  Floats at(int[] rows) {
    float[] out = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      out[i] = values[offset + rows[i]];
    }
    return new Floats(out, 0, rows.length);
  }

  @Override
  ColumnStore store() {
    return new FloatsStore();
  }

  @Override
  Floats joined(List<Column> columns, int size) {
    float[] all = new float[size];
    int at = 0;
    for (Column column : columns) {
      Floats next = (Floats) column;
      System.arraycopy(next.values, next.offset, all, at, next.size);
      at += next.size;
    }
    return new Floats(all, 0, size);
  }

  @Override
  int width() {
    return 4;
  }

  /** A copy of the values. */
  public float[] toArray() {
    return Arrays.copyOfRange(values, offset, offset + size);
  }

  /** Whether the other is a column of this type with the same values, NaN equal to NaN. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Floats that
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
