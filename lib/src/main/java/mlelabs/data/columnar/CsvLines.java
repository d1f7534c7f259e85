package mlelabs.data.columnar;

import java.util.List;

/** Parses blocks of files that have the same header, one after the other. */
final class CsvLines {

  private final List<String> header;
  private final byte delimiter;
  private final BatchBuilder builder;

  /** One for each column of the file, in its order. */
  private final CsvColumn[] columns;

  CsvLines(Csv csv, List<String> header) {
    this.header = header;
    this.delimiter = (byte) csv.delimiter();
    this.builder = new BatchBuilder(csv.schema(), 64);
    this.columns =
        header.stream().map(name -> column(csv.schema(), name)).toArray(CsvColumn[]::new);
  }

  private CsvColumn column(Schema schema, String name) {
    return schema.contains(name)
        ? CsvColumn.of(name, builder.column(schema.indexOf(name)), delimiter)
        : CsvColumn.skipped(name, delimiter);
  }

  boolean areOf(CsvBlock block) {
    return block.header().names().equals(header);
  }

  /**
   * The rows of a block.
   *
   * @throws CsvException if a line breaks a rule; then this is of no use any more
   */
  RecordBatch parse(CsvBlock block) {
    try {
      builder.endRows(readAll(block));
      return builder.build();
    } catch (CsvFault e) {
      throw CsvException.at(
          block.header().file(), block.offset() + e.position(), String.valueOf(e.getMessage()));
    }
  }

  private int readAll(CsvBlock block) {
    byte[] bytes = block.bytes();
    int rows = 0;
    int at = block.from();
    while (at < block.to()) {
      if (isEmpty(bytes, at)) {
        at += bytes[at] == '\r' ? 2 : 1;
      } else {
        int next = readLine(bytes, at);
        requireClosed(block, at, next);
        at = next;
        rows++;
      }
    }
    return rows;
  }

  private static boolean isEmpty(byte[] bytes, int at) {
    return bytes[at] == '\n' || bytes[at] == '\r' && bytes[at + 1] == '\n';
  }

  private int readLine(byte[] bytes, int from) {
    int last = columns.length - 1;
    int at = from;
    for (int i = 0; i < last; i++) {
      at = columns[i].read(bytes, at);
      if (bytes[at] == '\n') {
        throw wrongCount(from, i + 1);
      }
      at++;
    }
    at = columns[last].read(bytes, at);
    if (bytes[at] != '\n') {
      throw wrongCount(from, columns.length + 1);
    }
    return at + 1;
  }

  private CsvFault wrongCount(int from, int found) {
    String more = found > columns.length ? "more" : Integer.toString(found);
    return new CsvFault(
        from,
        "a line must have %d fields as the header has, but had %s".formatted(columns.length, more));
  }

  /** Only a quote that is not closed leads beyond the block. */
  private static void requireClosed(CsvBlock block, int from, int next) {
    if (next > block.to()) {
      throw new CsvFault(from, "a quote must be closed, but the file ends within quotes");
    }
  }
}
