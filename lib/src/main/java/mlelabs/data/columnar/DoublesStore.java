package mlelabs.data.columnar;

import java.util.Arrays;

/** Places that hold values of {@link ColumnType#DOUBLE}. */
final class DoublesStore implements ColumnStore {

  private double[] held = {};

  @Override
  public void grow(int size) {
    held = Arrays.copyOf(held, size);
  }

  @Override
  public void put(Column column, int from, int at, int count) {
    Doubles source = (Doubles) column;
    System.arraycopy(source.values, source.offset + from, held, at, count);
  }

  @Override
  public Doubles exchange(Column column, int from, int[] places) {
    Doubles source = (Doubles) column;
    double[] values = source.values;
    int start = source.offset + from;
    double[] out = new double[places.length];
    for (int i = 0; i < places.length; i++) {
      int place = places[i];
      out[i] = held[place];
      held[place] = values[start + i];
    }
    return new Doubles(out, 0, places.length);
  }

  @Override
  public Doubles take(int[] places) {
    double[] out = new double[places.length];
    for (int i = 0; i < places.length; i++) {
      out[i] = held[places[i]];
    }
    return new Doubles(out, 0, places.length);
  }
}
