package mlelabs.feature;

import java.util.HashMap;
import java.util.Map;

/** A number as its z-score among the rows with the same key. */
final class KeyedScaleEncoder extends DenseEncoder {

  private final int slot;
  private final int key;
  private final FittedNumeric fitted;
  private final Map<String, Distribution> perKey;

  KeyedScaleEncoder(int slot, int key, FittedNumeric fitted) {
    super(fitted.feature().flagged() ? 2 : 1);
    this.slot = slot;
    this.key = key;
    this.fitted = fitted;
    this.perKey = new HashMap<>(fitted.perKey());
  }

  @Override
  void encode(RawRow row, float[] out, int at) {
    double raw = row.number(slot);
    boolean missing = Double.isNaN(raw);
    Distribution among = perKey.getOrDefault(row.text(key), fitted.values());
    double value = missing ? gap(among) : fitted.feature().view().of(raw);
    out[at] = (float) among.zScore(value);
    if (fitted.feature().flagged()) {
      out[at + 1] = missing ? 1 : 0;
    }
  }

  private double gap(Distribution among) {
    return fitted.feature().gap() instanceof Gap.Mean ? among.mean() : ScaleEncoder.gap(fitted);
  }
}
