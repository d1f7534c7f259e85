package mlelabs.data.columnar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV file into blocks of whole lines. A line feed within quotes ends no line; whether it is
 * within is told by counting the quotes before it.
 */
final class CsvFileBlocks implements AutoCloseable {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** A quote that is never closed makes the rest of a file one line. */
  private static final int LONGEST_LINE = 1 << 26;

  private final Path file;
  private final Csv csv;
  private final BufferPool pool;
  private final InputStream in;
  private @Nullable CsvHeader header;

  /** What has been read but is in no block yet, and where in the file it begins. */
  private byte[] buffer;

  private int filled;
  private long offset;
  private boolean atEnd;

  CsvFileBlocks(Path file, Csv csv, BufferPool pool) throws IOException {
    this.file = file;
    this.csv = csv;
    this.pool = pool;
    this.in = open(file);
    this.buffer = pool.take();
  }

  /** A file's bytes, uncompressed if its name ends in .gz. */
  static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
  }

  /**
   * The next block; null if there are no more.
   *
   * @throws CsvException if the header does not fit
   */
  @Nullable CsvBlock next() throws IOException {
    int end = fillWithLines();
    if (filled == 0) {
      return null;
    }
    byte[] whole = buffer;
    keepRest(end);
    int to = closed(whole, end);
    CsvHeader known = header;
    if (known == null) {
      return first(whole, to);
    }
    CsvBlock block = new CsvBlock(known, offset, whole, 0, to, pool);
    offset += end;
    return block;
  }

  private CsvBlock first(byte[] whole, int to) {
    boolean marked = Arrays.mismatch(whole, 0, 3, BYTE_ORDER_MARK, 0, 3) < 0;
    TextsBuilder names = new TextsBuilder(32);
    int from = csv.readLine(file, names, whole, marked ? 3 : 0);
    CsvHeader read = new CsvHeader(file, names.build().toList());
    read.requireFit(csv.schema());
    header = read;
    CsvBlock block = new CsvBlock(read, 0, whole, Math.min(from, to), to, pool);
    offset = to;
    return block;
  }

  /** Reads until there is a whole line, or no more to read; where the last whole line ends. */
  private int fillWithLines() throws IOException {
    fill();
    int end = lineEnd();
    while (end == 0 && !atEnd) {
      buffer = Arrays.copyOf(buffer, longer(buffer.length));
      fill();
      end = lineEnd();
    }
    return end;
  }

  private int longer(int length) {
    if (length > LONGEST_LINE) {
      throw CsvException.at(
          file,
          offset,
          "a line must have at most %,d bytes, but this is longer; is a quote not closed?"
              .formatted(LONGEST_LINE));
    }
    return 2 * length;
  }

  private void fill() throws IOException {
    int room = buffer.length - Word.PADDING - 1;
    while (!atEnd && filled < room) {
      int count = in.read(buffer, filled, room - filled);
      atEnd = count < 0;
      filled += Math.max(count, 0);
    }
  }

  private int lineEnd() {
    if (atEnd) {
      return filled;
    }
    boolean within = Word.count(buffer, 0, filled, '"') % 2 == 1;
    for (int i = filled - 1; i >= 0; i--) {
      if (buffer[i] == '"') {
        within = !within;
      } else if (buffer[i] == '\n' && !within) {
        return i + 1;
      }
    }
    return 0;
  }

  private void keepRest(int end) {
    byte[] rest = pool.take();
    if (rest.length < filled - end + Word.PADDING + 2) {
      rest = new byte[buffer.length];
    }
    System.arraycopy(buffer, end, rest, 0, filled - end);
    buffer = rest;
    filled -= end;
  }

  /** Ends the last line, and puts a quote after it where one that is not closed finds its end. */
  private static int closed(byte[] whole, int end) {
    int to = end;
    if (whole[to - 1] != '\n') {
      whole[to++] = '\n';
    }
    whole[to] = '"';
    whole[to + 1] = '\n';
    return to;
  }

  @Override
  public void close() throws IOException {
    pool.giveBack(buffer);
    buffer = new byte[0];
    in.close();
  }
}
