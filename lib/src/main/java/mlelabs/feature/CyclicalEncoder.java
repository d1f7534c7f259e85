package mlelabs.feature;

/** A number to a point on a circle. */
final class CyclicalEncoder extends NumberEncoder {

  private final double period;

  CyclicalEncoder(int slot, double period) {
    super(slot, 2);
    this.period = period;
  }

  @Override
  void encode(double raw, float[] out, int at) {
    boolean missing = Double.isNaN(raw);
    double angle = 2 * Math.PI * raw / period;
    // Math.sin may differ in the last bit from machine to machine
    out[at] = missing ? 0 : (float) StrictMath.sin(angle);
    out[at + 1] = missing ? 0 : (float) StrictMath.cos(angle);
  }
}
