package mlelabs.feature;

/** One column of numbers to ids. */
abstract class NumberIdEncoder extends IdEncoder {

  private static final int PIECE = 2048;

  private final int slot;

  NumberIdEncoder(int slot) {
    this.slot = slot;
  }

  abstract int encode(double value);

  @Override
  int encode(RawRow row) {
    return encode(row.number(slot));
  }

  @Override
  void encode(RawBatch batch, int from, int to, int[] out) {
    double[] piece = new double[Math.min(PIECE, to - from)];
    for (int start = from; start < to; start += PIECE) {
      int end = Math.min(to, start + PIECE);
      batch.numbers(slot, start, end, piece);
      for (int i = 0; i < end - start; i++) {
        out[start + i] = encode(piece[i]);
      }
    }
  }
}
