package mlelabs.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file of the environment: written only when it changes, with advice when it can't be. */
final class SetupFile {

  private SetupFile() {}

  /**
   * Writes a file, unless it has this text already.
   *
   * @return whether it was written
   */
  static boolean write(Path file, String text) {
    try {
      if (holds(file, text)) {
        return false;
      }
      WholeFile.write(file, text);
      return true;
    } catch (FileSystemException e) {
      throw notWritable(file, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a file is there and has exactly this text. */
  static boolean holds(Path file, String text) {
    try {
      return Files.isRegularFile(file) && Files.readString(file).equals(text);
    } catch (IOException e) {
      return false;
    }
  }

  /** Says why a file could not be written and what to do about it. */
  static PrerequisiteException notWritable(Path file, FileSystemException cause) {
    String reason = String.valueOf(cause.getReason());
    if (reason.contains("No space left") || reason.contains("not enough space")) {
      return new PrerequisiteException("The disk is full: can't write " + file + ".", cause);
    }
    String why =
        cause instanceof AccessDeniedException
            ? "permission denied"
            : String.valueOf(cause.getReason());
    return new PrerequisiteException(
        "The course's folder must be writable, but %s can't be written (%s). Copy the course to a folder of your own and start it there."
            .formatted(file, why),
        cause);
  }
}
