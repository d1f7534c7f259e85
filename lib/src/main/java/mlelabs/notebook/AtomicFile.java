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
    // Not createTempFile, whose files nobody else may read.
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    Path temporary = target.resolveSibling(name);
    try {
      Files.write(temporary, lines);
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
