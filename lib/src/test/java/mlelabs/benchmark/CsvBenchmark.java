package mlelabs.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import mlelabs.data.Dataset;
import mlelabs.data.DatasetIterator;
import mlelabs.data.columnar.Csv;
import mlelabs.data.columnar.Rebatch;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.columnar.RowShuffle;
import mlelabs.data.pipeline.Budget;

/**
 * CSV files to shuffled batches of typed columns, one optimisation after the other, as
 * csv_pipeline.py does with tf.data; how well reading and training overlap; what closing in the
 * middle costs.
 *
 * <p>What takes seconds row by row is done with the first two of the eight files.
 */
final class CsvBenchmark {

  private static final String ROW_BY_ROW =
      "CSV to shuffled batches of 256, row by row (2 of 8 files)";
  private static final String EPOCH = "CSV to shuffled batches of 256 (8 files, 336,776 × 19)";
  private static final String CACHED = "the same from the second epoch on, cached";
  private static final String PARSED = "CSV to columns in memory, no shuffle (8 files)";
  private static final String BYTES = "limit: reading the files' bytes";
  private static final String LINES = "limit: counting their line feeds";
  private static final String OVERLAP =
      "4 epochs of batches of 8,192 with a consumer that sleeps as long as a batch takes to make";
  private static final String CLOSE = "closing an iterator after 20 batches";

  private static final int BATCH = 256;
  private static final int BUFFER = 10_000;
  private static final long SEED = 7;

  private final List<Path> files;
  private final Csv csv = Csv.of(FlightShards.SCHEMA);

  private CsvBenchmark(List<Path> files) {
    this.files = files;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[1], "flights-csv");
    List<Path> files = new FlightShards(folder).written(Path.of(arguments[0])).files();
    CsvBenchmark benchmark = new CsvBenchmark(files);
    benchmark.limits();
    benchmark.rowByRow();
    benchmark.epochs();
    benchmark.cached();
    benchmark.overlap();
    benchmark.close();
  }

  // ---- steps

  private void rowByRow() throws Exception {
    int rows = FlightShards.begin(2);
    Dataset<Path> two = Dataset.files(files.subList(0, 2));
    Dataset<String> oneAfterTheOther = two.interleave(CsvBenchmark::lines, 1, 1);
    Dataset<String> interleaved = two.parallelInterleave(CsvBenchmark::lines, 8, 16, 2);
    few(ROW_BY_ROW, "mlelabs 0 naive", rows, batches(oneAfterTheOther.map(FlightRow::parse)));
    few(
        ROW_BY_ROW,
        "mlelabs 1 + parallel interleave",
        rows,
        batches(interleaved.map(FlightRow::parse)));
    few(
        ROW_BY_ROW,
        "mlelabs 2 + parallel map",
        rows,
        batches(interleaved.parallelMap(FlightRow::parse)));
  }

  private static Dataset<String> lines(Path file) {
    return Dataset.lines(file).skip(1);
  }

  private static Dataset<RecordBatch> batches(Dataset<FlightRow> rows) {
    return rows.shuffle(BUFFER, SEED).batch(BATCH).map(FlightRow::batch);
  }

  private void epochs() throws Exception {
    Dataset<List<String>> lines =
        Dataset.files(files)
            .parallelInterleave(CsvBenchmark::lines, 8, 256, 2)
            .shuffle(BUFFER, SEED)
            .batch(BATCH);
    Dataset<RecordBatch> mapped = lines.parallelMap(l -> FlightRow.parse(l));
    all(EPOCH, "mlelabs 3 + batch before map", mapped);
    all(EPOCH, "mlelabs 4 + prefetch", mapped.prefetch());
    Dataset<RecordBatch> columnar = shuffled(csv.read(files));
    all(EPOCH, "mlelabs 5 columnar", columnar);
    all(EPOCH, "mlelabs 6 columnar + prefetch", columnar.prefetch());
    for (int threads : new int[] {1, 2, 3, 4}) {
      Budget byHand = new Budget(threads, Budget.OF_MACHINE.bytes());
      all(EPOCH, "mlelabs 7 columnar, by hand: " + threads + " threads", columnar.within(byHand));
    }
    all(PARSED, "mlelabs", csv.read(files));
  }

  private static Dataset<RecordBatch> shuffled(Dataset<RecordBatch> rows) {
    return rows.apply(new RowShuffle(BUFFER, SEED)).apply(new Rebatch(BATCH));
  }

  private void cached() throws Exception {
    Dataset<RecordBatch> cached = csv.read(files).cache();
    all(CACHED, "mlelabs, rows shuffled anew", shuffled(cached));
    Dataset<RecordBatch> batches = shuffled(csv.read(files)).cache();
    all(CACHED, "mlelabs, 40 batches shuffled anew", batches.shuffle(40, SEED).prefetch());
  }

  /** A tenth of a second needs many warm-ups before all of it is compiled. */
  private static void all(String work, String way, Dataset<RecordBatch> batches) throws Exception {
    String sums = sums(batches);
    Stopwatch.measure(work, way, FlightShards.ROWS, 15, 10, () -> drained(batches, sums));
  }

  private static void few(String work, String way, int rows, Dataset<RecordBatch> batches)
      throws Exception {
    String sums = sums(batches);
    Stopwatch.measure(work, way, rows, 1, 3, () -> drained(batches, sums));
  }

  /** Goes through all batches; the sums were found in a pass of their own. */
  private static String drained(Dataset<RecordBatch> batches, String sums) {
    long rows = 0;
    for (RecordBatch batch : batches) {
      rows += batch.size();
    }
    if (!sums.startsWith(rows + " ")) {
      throw new IllegalStateException("each pass must have the same rows, but had " + rows);
    }
    return sums;
  }

  /** Rows, sum of the distances, flights with an arrival delay and its sum, letters of tailnum. */
  private static String sums(Dataset<RecordBatch> batches) {
    long[] sums = new long[5];
    for (RecordBatch batch : batches) {
      for (int row = 0; row < batch.size(); row++) {
        float delay = batch.floats("arr_delay").get(row);
        sums[0]++;
        sums[1] += batch.longs("distance").get(row);
        sums[2] += Float.isNaN(delay) ? 0 : 1;
        sums[3] += Float.isNaN(delay) ? 0 : (long) delay;
        sums[4] += batch.texts("tailnum").get(row).length();
      }
    }
    return "%d %d %d %d %d".formatted(sums[0], sums[1], sums[2], sums[3], sums[4]);
  }

  // ---- limits

  private void limits() throws Exception {
    Stopwatch.measure(BYTES, "Java", FlightShards.ROWS, () -> bytes(false));
    Stopwatch.measure(LINES, "Java, byte by byte", FlightShards.ROWS, () -> bytes(true));
  }

  private String bytes(boolean lineFeeds) throws IOException {
    long count = 0;
    byte[] buffer = new byte[1 << 18];
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          count += lineFeeds ? lineFeeds(buffer, read) : read;
        }
      }
    }
    return Long.toString(count);
  }

  private static int lineFeeds(byte[] buffer, int length) {
    int count = 0;
    for (int i = 0; i < length; i++) {
      count += buffer[i] == '\n' ? 1 : 0;
    }
    return count;
  }

  // ---- overlap

  private void overlap() throws Exception {
    Dataset<RecordBatch> batches =
        csv.read(files).apply(new RowShuffle(BUFFER, SEED)).apply(new Rebatch(8192)).repeat(4);
    long steps = batches.count();
    double alone = seconds(() -> consumed(batches, 0));
    long sleep = Math.round(alone / steps * 1e9);
    String result = Long.toString(4L * FlightShards.ROWS);
    measureOverlap("mlelabs: producer alone", () -> consumed(batches, 0));
    measureOverlap("mlelabs: consumer alone", () -> slept(steps, sleep, result));
    measureOverlap("mlelabs: both, no prefetch", () -> consumed(batches, sleep));
    measureOverlap("mlelabs: both, prefetch(2)", () -> consumed(batches.prefetch(2), sleep));
    measureOverlap("mlelabs: both, prefetch(8)", () -> consumed(batches.prefetch(8), sleep));
    measureOverlap("mlelabs: both, prefetch()", () -> consumed(batches.prefetch(), sleep));
  }

  private static void measureOverlap(String way, Callable<String> task) throws Exception {
    Stopwatch.measure(OVERLAP, way, 4L * FlightShards.ROWS, 1, 5, task);
  }

  private static double seconds(Callable<String> task) throws Exception {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 8; i++) {
      long start = System.nanoTime();
      task.call();
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    return best;
  }

  private static String consumed(Dataset<RecordBatch> batches, long sleep) {
    long rows = 0;
    for (RecordBatch batch : batches) {
      rows += batch.size();
      if (sleep > 0) {
        LockSupport.parkNanos(sleep);
      }
    }
    return Long.toString(rows);
  }

  private static String slept(long steps, long sleep, String result) {
    for (long i = 0; i < steps; i++) {
      LockSupport.parkNanos(sleep);
    }
    return result;
  }

  // ---- closing

  private void close() throws Exception {
    Dataset<RecordBatch> batches = shuffled(csv.read(files)).prefetch();
    Stopwatch.measurePart(
        CLOSE,
        "mlelabs",
        20L * BATCH,
        () -> {
          DatasetIterator<RecordBatch> pass = batches.iterator();
          for (int i = 0; i < 20; i++) {
            pass.next();
          }
          long start = System.nanoTime();
          pass.close();
          return (System.nanoTime() - start) / 1e9;
        });
  }
}
