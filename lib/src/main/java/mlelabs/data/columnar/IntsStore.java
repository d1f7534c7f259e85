package mlelabs.data.columnar;

import java.util.Arrays;

/** Places that hold values of {@link ColumnType#INT}. */
final class IntsStore implements ColumnStore {

  private int[] held = {};

  @Override
  public void grow(int size) {
    held = Arrays.copyOf(held, size);
  }

  @Override
  public void put(Column column, int from, int at, int count) {
    Ints source = (Ints) column;
    System.arraycopy(source.values, source.offset + from, held, at, count);
  }

  @Override
  public Ints exchange(Column column, int from, int[] places) {
    Ints source = (Ints) column;
    int[] values = source.values;
    int start = source.offset + from;
    int[] out = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      int place = places[i];
      out[i] = held[place];
      held[place] = values[start + i];
    }
    return new Ints(out, 0, places.length);
  }

  @Override
  public Ints take(int[] places) {
    int[] out = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      out[i] = held[places[i]];
    }
    return new Ints(out, 0, places.length);
  }
}
