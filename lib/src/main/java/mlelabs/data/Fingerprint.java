package mlelabs.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;

/**
 * FarmHash Fingerprint64 of a text's UTF-8 bytes, as a signed 64-bit number: the value that
 * BigQuery's FARM_FINGERPRINT gives. It will never change.
 */
public final class Fingerprint {

  private Fingerprint() {}

  /** The fingerprint of that text: {@code of("2013-01-01")} is 6657392973057484694. */
  public static long of(String text) {
    return Hashing.farmHashFingerprint64().hashString(text, UTF_8).asLong();
  }
}
