package mlelabs.data.columnar;

import java.util.Arrays;

/** Places that hold values of {@link ColumnType#LONG}. */
final class LongsStore implements ColumnStore {

  private long[] held = {};

  @Override
  public void grow(int size) {
    held = Arrays.copyOf(held, size);
  }

  @Override
  public void put(Column column, int from, int at, int count) {
    Longs source = (Longs) column;
    System.arraycopy(source.values, source.offset + from, held, at, count);
  }

  @Override
  public Longs exchange(Column column, int from, int[] places) {
    Longs source = (Longs) column;
    long[] values = source.values;
    int start = source.offset + from;
    long[] out = new long[places.length];
    for (int i = 0; i < places.length; i++) {
      int place = places[i];
      out[i] = held[place];
      held[place] = values[start + i];
    }
    return new Longs(out, 0, places.length);
  }

  @Override
  public Longs take(int[] places) {
    long[] out = new long[places.length];
    for (int i = 0; i < places.length; i++) {
      out[i] = held[places[i]];
    }
    return new Longs(out, 0, places.length);
  }
}
