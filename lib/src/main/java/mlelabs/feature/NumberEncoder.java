package mlelabs.feature;

/** One column of numbers to numbers. */
abstract class NumberEncoder extends DenseEncoder {

  private static final int PIECE = 2048;

  private final int slot;

  NumberEncoder(int slot, int width) {
    super(width);
    this.slot = slot;
  }

  abstract void encode(double raw, float[] out, int at);

  @Override
  void encode(RawRow row, float[] out, int at) {
    encode(row.number(slot), out, at);
  }

  @Override
  void encode(RawBatch batch, int from, int to, float[] out) {
    double[] piece = new double[Math.min(PIECE, to - from)];
    for (int start = from; start < to; start += PIECE) {
      int end = Math.min(to, start + PIECE);
      batch.numbers(slot, start, end, piece);
      encode(piece, end - start, out, start * width);
    }
  }

  void encode(double[] raw, int size, float[] out, int at) {
    for (int i = 0; i < size; i++) {
      encode(raw[i], out, at + i * width);
    }
  }
}
