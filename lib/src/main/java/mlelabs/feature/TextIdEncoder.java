package mlelabs.feature;

import java.util.Arrays;
import mlelabs.data.columnar.Texts;

/** One column of texts to ids, each distinct text once. */
abstract class TextIdEncoder extends IdEncoder {

  private static final int UNKNOWN = -1;

  private final int slot;

  TextIdEncoder(int slot) {
    this.slot = slot;
  }

  /** The id of a text, "" where missing. */
  abstract int encode(String text);

  @Override
  int encode(RawRow row) {
    return encode(row.text(slot));
  }

  @Override
  void encode(RawBatch batch, int from, int to, int[] out) {
    if (batch.column(slot) instanceof Texts texts && texts.codes() < 2 * (to - from)) {
      int[] known = new int[texts.codes()];
      Arrays.fill(known, UNKNOWN);
      for (int row = from; row < to; row++) {
        int code = texts.code(row);
        int id = known[code];
        if (id == UNKNOWN) {
          id = encode(texts.get(row));
          known[code] = id;
        }
        out[row] = id;
      }
    } else {
      super.encode(batch, from, to, out);
    }
  }
}
