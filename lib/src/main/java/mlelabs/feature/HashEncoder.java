package mlelabs.feature;

/** A text to the bucket of its fingerprint. */
final class HashEncoder extends TextIdEncoder {

  private final int buckets;

  HashEncoder(int slot, int buckets) {
    super(slot);
    this.buckets = buckets;
  }

  @Override
  int encode(String text) {
    return text.isEmpty() ? buckets : Buckets.of(text, buckets);
  }
}
