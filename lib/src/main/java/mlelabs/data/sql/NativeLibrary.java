package mlelabs.data.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * DuckDB's driver unpacks 70 MB of machine code into the folder of temporary files and deletes them
 * when the JVM ends by itself. A kernel is halted instead, so every session would leave them
 * behind.
 */
final class NativeLibrary {

  private static final Path MAPPED = Path.of("/proc/self/maps");

  private NativeLibrary() {}

  /** Deletes the file as soon as it is loaded, where the system (Linux) lets one. */
  static synchronized void forgetItsFile() {
    if (!Files.isReadable(MAPPED)) {
      return;
    }
    try (Stream<String> lines = Files.lines(MAPPED)) {
      for (Path file : lines.filter(NativeLibrary::isTemporary).map(NativeLibrary::file).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete DuckDB's temporary file", e);
    }
  }

  private static boolean isTemporary(String line) {
    return line.indexOf('/') > 0
        && file(line).getFileName().toString().startsWith("libduckdb_java")
        && file(line).startsWith(System.getProperty("java.io.tmpdir"));
  }

  private static Path file(String line) {
    return Path.of(line.substring(line.indexOf('/')));
  }
}
