package mlelabs.data.columnar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All rows of files, read block by block in this thread. */
final class CsvRows {

  private CsvRows() {}

  static List<Row> of(Csv csv, Path... files) throws IOException {
    List<Row> rows = new ArrayList<>();
    BufferPool pool = new BufferPool(csv.blockSize());
    CsvParser parser = new CsvParser(csv);
    for (Path file : files) {
      try (CsvFileBlocks blocks = new CsvFileBlocks(file, csv, pool)) {
        for (CsvBlock block = blocks.next(); block != null; block = blocks.next()) {
          rows.addAll(parser.parse(block).rows());
        }
      }
    }
    return rows;
  }
}
