package mlelabs.environment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The Python packages that the course uses, each with its version and its hashes, as pip reads
 * them.
 *
 * @param text a pip requirements file
 */
record Requirements(String text) {

  /** Those of this version of the course. */
  static Requirements load() {
    try (InputStream in = Requirements.class.getResourceAsStream("requirements.txt")) {
      if (in == null) {
        throw new IllegalStateException("requirements.txt must be on the class path");
      }
      return new Requirements(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 of the text, in hexadecimal; line ends don't count. */
  String fingerprint() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      String lines = String.join("\n", text.lines().toList());
      return HexFormat.of().formatHex(sha256.digest(lines.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many packages are named; a machine installs fewer, since some are for others only. */
  long packages() {
    return text.lines().filter(line -> line.contains("==")).count();
  }
}
