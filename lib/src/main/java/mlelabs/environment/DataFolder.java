package mlelabs.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The folder of the data sets, whose file {@code SHA256SUMS} holds a line {@code SUM NAME} for
 * each.
 *
 * @param folder {@code data/}
 */
record DataFolder(Path folder) {

  private static final String SUMS = "SHA256SUMS";

  /** The names of files that are missing or differ from their checksum. */
  List<String> broken() {
    try {
      return Files.readAllLines(folder.resolve(SUMS)).stream()
          .filter(line -> !line.isBlank())
          .map(line -> line.split("  ", 2))
          .filter(pair -> pair.length != 2 || !pair[0].equals(sum(folder.resolve(pair[1]))))
          .map(pair -> pair[pair.length - 1])
          .toList();
    } catch (IOException e) {
      return List.of(SUMS);
    }
  }

  private static String sum(Path file) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      return "unreadable";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
