package mlelabs.grader.suite.lab03;

import java.math.BigDecimal;
import java.math.BigInteger;
import mlelabs.data.Fingerprint;

/** Fingerprints as whole numbers without bounds: slow, and nothing can overflow or round. */
final class ExactFingerprint {

  /** A flight whose fingerprint is Long.MIN_VALUE. */
  static final String SMALLEST = "UA1545 N14228 EWM00d7DUauJAyNOnB";

  private static final BigDecimal ALL = new BigDecimal(BigInteger.ONE.shiftLeft(Long.SIZE));

  private ExactFingerprint() {}

  /** MOD(ABS(fingerprint), buckets). */
  static int bucket(String key, int buckets) {
    BigInteger magnitude = BigInteger.valueOf(Fingerprint.of(key)).abs();
    return magnitude.mod(BigInteger.valueOf(buckets)).intValueExact();
  }

  /** A key in that bucket of 100, whose fingerprint is negative or not. */
  static String keyIn(int bucket, boolean negative) {
    for (int i = 0; ; i++) {
      String key = "N" + i;
      if (bucket(key, 100) == bucket && Fingerprint.of(key) < 0 == negative) {
        return key;
      }
    }
  }

  /** Whether the unsigned fingerprint of a text is below fraction·2^64. */
  static boolean isBelow(String text, double fraction) {
    BigDecimal unsigned = new BigDecimal(Long.toUnsignedString(Fingerprint.of(text)));
    return unsigned.compareTo(new BigDecimal(fraction).multiply(ALL)) < 0;
  }
}
