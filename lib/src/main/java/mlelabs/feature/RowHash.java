package mlelabs.feature;

import mlelabs.data.Fingerprint;

/** Hashes of values and rows, the same on every machine. */
final class RowHash {

  /** Of a row of which nothing was hashed yet. */
  static final long START = 0x243F_6A88_85A3_08D3L;

  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;
  private static final long MISSING = 0x1319_8A2E_0370_7344L;

  private RowHash() {}

  static long of(double number) {
    return Double.isNaN(number) ? MISSING : Double.doubleToRawLongBits(number + 0.0);
  }

  static long of(String text) {
    return text.isEmpty() ? MISSING : Fingerprint.of(text);
  }

  /** A row with one value more. */
  static long with(long row, long value) {
    long mixed = (row ^ value) * SPREAD;
    return (mixed ^ (mixed >>> 29)) * SPREAD;
  }
}
