package mlelabs.data.columnar;

/** Numbered places that hold values of one column. */
sealed interface ColumnStore permits IntsStore, LongsStore, FloatsStore, DoublesStore, TextsStore {

  /** Makes room for so many values, keeping those that are there. */
  void grow(int size);

  /**
   * Puts {@code count} values of a column, from {@code from} on, at the places from {@code at} on.
   */
  void put(Column column, int from, int at, int count);

  /**
   * Takes, place after place, the value that is there and puts the column's next value in its
   * stead. A place that comes twice gives the value that was put there before.
   *
   * @param from the column's first value that is put
   */
  Column exchange(Column column, int from, int[] places);

  /** The values at these places. */
  Column take(int[] places);
}
