package mlelabs.feature;

/** A number scaled. */
final class ScaleEncoder extends NumberEncoder {

  private final NumberView view;
  private final Scale scale;
  private final double gap;
  private final boolean flagged;

  /**
   * v to (v − shift) / divisor · factor + offset; a divisor of 1 and factor of 1 change nothing.
   */
  record Scale(double shift, double divisor, double factor, double offset) {

    static Scale of(Scaling scaling, Distribution values) {
      if (scaling instanceof Scaling.MinMax to) {
        double span = values.max() - values.min();
        return span > 0
            ? new Scale(values.min(), span, to.high() - to.low(), to.low())
            : new Scale(0, 1, 0, to.low());
      }
      if (scaling instanceof Scaling.Raw) {
        return new Scale(0, 1, 1, 0);
      }
      return new Scale(values.mean(), values.deviation() > 0 ? values.deviation() : 1, 1, 0);
    }

    double of(double value) {
      return (value - shift) / divisor * factor + offset;
    }
  }

  ScaleEncoder(int slot, FittedNumeric fitted) {
    super(slot, fitted.feature().flagged() ? 2 : 1);
    this.view = fitted.feature().view();
    this.scale = Scale.of(fitted.feature().scaling(), fitted.values());
    this.flagged = fitted.feature().flagged();
    this.gap = gap(fitted);
  }

  /** What takes the place of a missing number, as it is before it is scaled. */
  static double gap(FittedNumeric fitted) {
    Gap gap = fitted.feature().gap();
    if (gap instanceof Gap.Value known) {
      return fitted.feature().view().of(known.value());
    }
    return gap instanceof Gap.Kept ? Double.NaN : fitted.values().mean();
  }

  @Override
  void encode(double raw, float[] out, int at) {
    boolean missing = raw != raw;
    out[at] = (float) scale.of(missing ? gap : view.of(raw));
    if (flagged) {
      out[at + 1] = missing ? 1 : 0;
    }
  }

  @Override
  void encode(double[] raw, int size, float[] out, int at) {
    if (flagged || !view.isPlain()) {
      super.encode(raw, size, out, at);
      return;
    }
    for (int i = 0; i < size; i++) {
      double value = raw[i];
      out[at + i] = (float) scale.of(value != value ? gap : value);
    }
  }
}
