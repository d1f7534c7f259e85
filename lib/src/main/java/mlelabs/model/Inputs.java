package mlelabs.model;

/**
 * Rows as a network reads them.
 *
 * @param size how many rows
 * @param numbers by column, then by row
 * @param ids by field
 */
record Inputs(int size, float[][] numbers, Ids[] ids) {

  /**
   * The ids of one field.
   *
   * @param ids of all rows, one after another
   * @param offsets where a row's ids begin, and at the end their number; empty if each row has one
   * @param weights of the ids; empty if all are 1
   */
  record Ids(int[] ids, int[] offsets, float[] weights) {

    static Ids oneEach(int[] ids) {
      return new Ids(ids, new int[0], new float[0]);
    }

    int from(int row) {
      return offsets.length == 0 ? row : offsets[row];
    }

    int to(int row) {
      return offsets.length == 0 ? row + 1 : offsets[row + 1];
    }

    float weight(int position) {
      return weights.length == 0 ? 1 : weights[position];
    }
  }
}
