package mlelabs.feature;

/** Raw values to numbers. */
abstract class DenseEncoder {

  final int width;

  DenseEncoder(int width) {
    this.width = width;
  }

  /** Writes {@link #width} numbers from {@code at} on. */
  abstract void encode(RawRow row, float[] out, int at);

  /** Writes the numbers of some rows at their places, those of a row beside each other. */
  void encode(RawBatch batch, int from, int to, float[] out) {
    for (int row = from; row < to; row++) {
      encode(batch.row(row), out, row * width);
    }
  }
}
