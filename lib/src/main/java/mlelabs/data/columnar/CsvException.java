package mlelabs.data.columnar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A CSV file breaks a rule; the message names file, line, column, rule and value. */
public final class CsvException extends RuntimeException {

  private static final long serialVersionUID = 1;

  CsvException(Path file, long line, String message) {
    super(file + ", line " + line + ": " + message);
  }

  /** Lines are not counted while all is well; here the file is read again to count them. */
  static CsvException at(Path file, long offset, String message) {
    return new CsvException(file, 1 + lineFeeds(file, offset), message);
  }

  private static long lineFeeds(Path file, long offset) {
    try (InputStream in = CsvFileBlocks.open(file)) {
      long count = 0;
      byte[] buffer = new byte[1 << 16];
      for (long left = offset; left > 0; ) {
        int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
        if (read < 0) {
          return count;
        }
        count += Word.count(buffer, 0, read, '\n');
        left -= read;
      }
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
