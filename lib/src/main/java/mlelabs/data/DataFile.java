package mlelabs.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A gzipped CSV file of the folder {@code data/}, whose SHA-256 the folder's {@code SHA256SUMS}
 * states.
 */
public record DataFile(Path folder, String name) {

  private static final String SUMS = "SHA256SUMS";

  /**
   * The file's uncompressed bytes.
   *
   * @throws IllegalStateException if the file or its checksum is missing, or they disagree; the
   *     message says how to restore it
   */
  InputStream open() {
    try {
      return new GZIPInputStream(new ByteArrayInputStream(verified()), 1 << 16);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.resolve(name) + " must be a gzip file", e);
    }
  }

  /**
   * Where the file is, for others to read.
   *
   * @throws IllegalStateException if the file or its checksum is missing, or they disagree; the
   *     message says how to restore it
   */
  public Path intact() {
    verified();
    return folder.resolve(name);
  }

  private byte[] verified() {
    byte[] content = read(name);
    String expected = expectedSum();
    String actual = Hashing.sha256().hashBytes(content).toString();
    if (!actual.equals(expected)) {
      throw broken(
          name,
          "must have the SHA-256 " + expected + " that " + SUMS + " states, but has " + actual);
    }
    return content;
  }

  private String expectedSum() {
    return new String(read(SUMS), UTF_8)
        .lines()
        .filter(line -> line.endsWith("  " + name))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .findFirst()
        .orElseThrow(() -> broken(SUMS, "must have a line for " + name + ", but has none"));
  }

  private byte[] read(String file) {
    Path path = folder.resolve(file);
    if (!Files.isRegularFile(path)) {
      throw broken(file, "must exist, but does not");
    }
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }

  private IllegalStateException broken(String file, String rule) {
    return new IllegalStateException(
        folder.resolve(file)
            + " "
            + rule
            + ". To restore it: git checkout -- data/"
            + file
            + "; without git: python3 data/make.py");
  }
}
