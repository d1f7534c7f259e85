package mlelabs.data.columnar;

import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Parses blocks, in as many threads as call it. */
final class CsvParser {

  private final Csv csv;

  /** Those that no thread is using; what they have learned of texts and room is kept. */
  private final ConcurrentLinkedQueue<CsvLines> idle = new ConcurrentLinkedQueue<>();

  CsvParser(Csv csv) {
    this.csv = csv;
  }

  /**
   * The rows of a block, whose bytes are given back.
   *
   * @throws CsvException if a line breaks a rule
   */
  RecordBatch parse(CsvBlock block) {
    CsvLines lines = linesFor(block);
    RecordBatch batch = lines.parse(block);
    idle.add(lines);
    block.release();
    return batch;
  }

  private CsvLines linesFor(CsvBlock block) {
    @Nullable CsvLines lines = idle.poll();
    return lines != null && lines.areOf(block) ? lines : new CsvLines(csv, block.header().names());
  }
}
