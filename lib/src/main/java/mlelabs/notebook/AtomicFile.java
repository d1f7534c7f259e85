package mlelabs.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Files that are never seen half-written. */
final class AtomicFile {

  private AtomicFile() {}

  /** Replaces a file's content by these lines. */
  static void write(Path file, List<String> lines) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    Path temporary = Files.createTempFile(folder, ".", target.getFileName() + ".tmp");
    try {
      Files.write(temporary, lines);
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
