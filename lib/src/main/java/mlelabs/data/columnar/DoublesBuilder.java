package mlelabs.data.columnar;

import java.util.Arrays;

/** Collects a column of {@link ColumnType#DOUBLE}. */
public final class DoublesBuilder implements ColumnBuilder {

  private int capacity;
  private double[] values;
  private int size;

  DoublesBuilder(int capacity) {
    this.capacity = capacity;
    this.values = new double[capacity];
  }

  @Override
  public int size() {
    return size;
  }

  /** The next row's value. */
  public void add(double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  @Override
  public void addMissing() {
    add(Double.NaN);
  }

  @Override
  public Doubles build() {
    Doubles column = new Doubles(values, 0, size);
    capacity = BatchBuilder.nextCapacity(capacity, size);
    values = new double[capacity];
    size = 0;
    return column;
  }

  @Override
  public void truncate(int size) {
    this.size = Math.min(this.size, size);
  }
}
