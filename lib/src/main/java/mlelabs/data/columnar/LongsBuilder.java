package mlelabs.data.columnar;

import java.util.Arrays;

/** Collects a column of {@link ColumnType#LONG}. */
public final class LongsBuilder implements ColumnBuilder {

  private int capacity;
  private long[] values;
  private int size;

  LongsBuilder(int capacity) {
    this.capacity = capacity;
    this.values = new long[capacity];
  }

  @Override
  public int size() {
    return size;
  }

  /** The next row's value. */
  public void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  @Override
  public void addMissing() {
    throw new IllegalStateException(
        "a column of whole numbers has no missing value: make it FLOAT or DOUBLE, where NaN is");
  }

  @Override
  public Longs build() {
    Longs column = new Longs(values, 0, size);
    capacity = BatchBuilder.nextCapacity(capacity, size);
    values = new long[capacity];
    size = 0;
    return column;
  }

  @Override
  public void truncate(int size) {
    this.size = Math.min(this.size, size);
  }
}
