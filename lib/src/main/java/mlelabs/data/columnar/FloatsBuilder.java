package mlelabs.data.columnar;

import java.util.Arrays;

/** Collects a column of {@link ColumnType#FLOAT}. */
public final class FloatsBuilder implements ColumnBuilder {

  private int capacity;
  private float[] values;
  private int size;

  FloatsBuilder(int capacity) {
    this.capacity = capacity;
    this.values = new float[capacity];
  }

  @Override
  public int size() {
    return size;
  }

  /** The next row's value. */
  public void add(float value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  @Override
  public void addMissing() {
    add(Float.NaN);
  }

  @Override
  public Floats build() {
    Floats column = new Floats(values, 0, size);
    capacity = BatchBuilder.nextCapacity(capacity, size);
    values = new float[capacity];
    size = 0;
    return column;
  }

  @Override
  public void truncate(int size) {
    this.size = Math.min(this.size, size);
  }
}
