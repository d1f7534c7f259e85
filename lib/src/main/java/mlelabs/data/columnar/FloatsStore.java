package mlelabs.data.columnar;

import java.util.Arrays;

/** Places that hold values of {@link ColumnType#FLOAT}. */
final class FloatsStore implements ColumnStore {

  private float[] held = {};

  @Override
  public void grow(int size) {
    held = Arrays.copyOf(held, size);
  }

  @Override
  public void put(Column column, int from, int at, int count) {
    Floats source = (Floats) column;
    System.arraycopy(source.values, source.offset + from, held, at, count);
  }

  @Override
  public Floats exchange(Column column, int from, int[] places) {
    Floats source = (Floats) column;
    float[] values = source.values;
    int start = source.offset + from;
    float[] out = new float[places.length];
    for (int i = 0; i < places.length; i++) {
      int place = places[i];
      out[i] = held[place];
      held[place] = values[start + i];
    }
    return new Floats(out, 0, places.length);
  }

  @Override
  public Floats take(int[] places) {
    float[] out = new float[places.length];
    for (int i = 0; i < places.length; i++) {
      out[i] = held[places[i]];
    }
    return new Floats(out, 0, places.length);
  }
}
