package mlelabs.grader.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest. */
public final class Sha256 {

  private final byte[] digest;

  private Sha256(byte[] digest) {
    this.digest = digest;
  }

  /** Of a file's bytes. */
  public static Sha256 of(Path file) throws IOException {
    MessageDigest sha = algorithm();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        sha.update(buffer, 0, n);
      }
    }
    return new Sha256(sha.digest());
  }

  /** Of a text in UTF-8. */
  public static Sha256 of(String text) {
    return new Sha256(algorithm().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** All 64 hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(digest);
  }

  /** The first hexadecimal digits. */
  public String hex(int digits) {
    return hex().substring(0, digits);
  }

  /** The first eight bytes, big-endian. */
  long leading() {
    return ByteBuffer.wrap(digest).getLong();
  }

  private static MessageDigest algorithm() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
