package mlelabs.feature;

/** Raw values to one id. The same method gives the id of a row and of a row of a batch. */
abstract class IdEncoder {

  abstract int encode(RawRow row);

  /** Writes the ids of some rows at their places. */
  void encode(RawBatch batch, int from, int to, int[] out) {
    for (int row = from; row < to; row++) {
      out[row] = encode(batch.row(row));
    }
  }
}
