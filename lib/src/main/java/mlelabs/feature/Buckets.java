package mlelabs.feature;

import mlelabs.data.Fingerprint;

/** A text's bucket: MOD(ABS(fingerprint), buckets), as BigQuery gives it. */
final class Buckets {

  private Buckets() {}

  static int of(String text, int buckets) {
    // the magnitude of the least long is 2^63, which only an unsigned division understands
    return (int) Long.remainderUnsigned(Math.abs(Fingerprint.of(text)), buckets);
  }
}
