package mlelabs.data.columnar;

import java.nio.file.Path;
import java.util.List;
import mlelabs.data.Dataset;
import mlelabs.data.pipeline.ParallelMap;
import mlelabs.data.pipeline.Source;
import mlelabs.data.pipeline.Stage;

/**
 * How a CSV file is read: <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a> in UTF-8
 * with a header. Columns are found by their names in each file's header; columns that the schema
 * does not name are passed over.
 *
 * <p>Lines end in LF or CRLF, the last may end in neither; an empty line is passed over. A byte
 * order mark is allowed. A field within quotes may hold delimiters, line ends and, doubled, quotes.
 * An empty field is a missing value. Numbers are written as in {@code -12.5} or {@code 1.5e3};
 * doubles come out as by {@link Double#parseDouble}, bit for bit. A file whose name ends in .gz is
 * uncompressed.
 *
 * @param schema the columns to read, and their order in the batches
 * @param delimiter between fields
 * @param blockSize so many bytes are read at a time and parsed in one go
 */
public record Csv(Schema schema, char delimiter, int blockSize) {

  private static final int BLOCK = 1 << 18;

  /** Room for a word beyond a block, which must be longer than that to hold anything. */
  private static final int LEAST = 64;

  /**
   * A way to read.
   *
   * @throws IllegalArgumentException if the delimiter is no ASCII character, or is a quote, a digit
   *     or a line's end; if the schema has no column; if blocks are less than 64 bytes
   */
  public Csv {
    if (delimiter > 127 || "\"\r\n+-.eE0123456789".indexOf(delimiter) >= 0) {
      throw new IllegalArgumentException(
          "a delimiter must be an ASCII character that is in no number and no line's end, but was '"
              + delimiter
              + "'");
    }
    if (schema.size() == 0) {
      throw new IllegalArgumentException("a schema must have a column, but had none");
    }
    if (blockSize < LEAST) {
      throw new IllegalArgumentException(
          "a block must have at least " + LEAST + " bytes, but had " + blockSize);
    }
  }

  /** Fields separated by commas. */
  public static Csv of(Schema schema) {
    return new Csv(schema, ',', BLOCK);
  }

  /** The same with another delimiter. */
  public Csv delimiter(char other) {
    return new Csv(schema, other, blockSize);
  }

  /** The same in blocks of another size, in bytes. */
  public Csv blockSize(int bytes) {
    return new Csv(schema, delimiter, bytes);
  }

  /** The rows of a file, in their order, in batches of no particular size. */
  public Dataset<RecordBatch> read(Path file) {
    return read(List.of(file));
  }

  /**
   * The rows of files, one file after the other, in batches of no particular size. Blocks of lines
   * are parsed in parallel, as many at once as serve; the order is kept.
   *
   * @throws CsvException when a file breaks a rule, from the iterator
   */
  public Dataset<RecordBatch> read(List<Path> files) {
    CsvParser parser = new CsvParser(this);
    BufferPool pool = new BufferPool(blockSize);
    List<Path> all = List.copyOf(files);
    Source<CsvBlock> blocks =
        new Source<>(
            "csv(" + all.size() + ")",
            () -> new CsvBlocks(all, this, pool),
            Stage.UNKNOWN_SIZE,
            () -> this + " " + CsvBlocks.versions(all));
    return Dataset.from(blocks).parallelMap("parse", parser::parse, ParallelMap.TUNED);
  }

  /** Reads the texts of one line; where the next begins. */
  int readLine(Path file, TextsBuilder texts, byte[] bytes, int from) {
    CsvColumn column = CsvColumn.of("of the header", texts, (byte) delimiter);
    try {
      int at = column.read(bytes, from);
      while (bytes[at] != '\n') {
        at = column.read(bytes, at + 1);
      }
      return at + 1;
    } catch (CsvFault e) {
      throw new CsvException(file, 1, String.valueOf(e.getMessage()));
    }
  }
}
