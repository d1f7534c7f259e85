package mlelabs.feature;

/** A whole number to itself. */
final class IdentityEncoder extends NumberIdEncoder {

  private final int ids;

  IdentityEncoder(int slot, int ids) {
    super(slot);
    this.ids = ids;
  }

  @Override
  int encode(double value) {
    return value >= 0 && value < ids && value == Math.rint(value) ? (int) value : ids;
  }
}
