package mlelabs.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.GZIPInputStream;
import mlelabs.data.Dataset;
import mlelabs.data.DatasetIterator;
import mlelabs.data.columnar.Column;
import mlelabs.data.columnar.ColumnType;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.columnar.Schema;
import mlelabs.data.tfrecord.Compression;
import mlelabs.data.tfrecord.Example;
import mlelabs.data.tfrecord.RowExamples;
import mlelabs.data.tfrecord.ShardedWriter;
import mlelabs.data.tfrecord.TfRecord;

/** Lab 5: all flights from the TFRecord files that TensorFlow wrote, and back into files. */
final class TfrecordBenchmark {

  private static final int BATCH = 256;
  private static final int ROWS = 336_776;
  private static final int FIRST = 64_000;
  private static final int SHARDS = 8;

  private static final Schema SCHEMA =
      Schema.empty()
          .longs("year", "month", "day")
          .floats("dep_time")
          .longs("sched_dep_time")
          .floats("dep_delay", "arr_time")
          .longs("sched_arr_time")
          .floats("arr_delay")
          .texts("carrier")
          .longs("flight")
          .texts("tailnum", "origin", "dest")
          .floats("air_time")
          .longs("distance", "hour", "minute")
          .texts("time_hour");

  private final Path folder;

  private TfrecordBenchmark(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    TfrecordBenchmark benchmark = new TfrecordBenchmark(Path.of(arguments[1]));
    benchmark.read("plain", "flights-*.tfrecord");
    benchmark.read("gzip", "flights-*.tfrecord.gz");
    benchmark.limits();
    benchmark.write("plain", Compression.NONE);
    benchmark.write("gzip", Compression.GZIP);
  }

  private void read(String kind, String glob) throws Exception {
    TfRecord files = TfRecord.of(folder, glob);
    Stopwatch.measure(
        kind + ": 64,000 rows parsed one by one, in batches of 256",
        "mlelabs, an Example a row",
        FIRST,
        () -> batches(files.records().take(FIRST).map(Example::parse).batch(BATCH)));
    String parsed = kind + ": all rows parsed, in batches of 256";
    parsed(parsed, "mlelabs, one thread parses", files.examples(SCHEMA, BATCH, 1));
    parsed(parsed, "mlelabs, two threads parse", files.examples(SCHEMA, BATCH, 2));
    parsed(parsed, "mlelabs, as many threads as serve", files.examples(SCHEMA, BATCH));
    Stopwatch.measure(
        kind + ": sums over every value",
        "mlelabs, of TensorFlow's files",
        ROWS,
        () -> sums(files.examples(SCHEMA, 4096, 1)));
  }

  private static void parsed(String work, String way, Dataset<RecordBatch> batches)
      throws Exception {
    Stopwatch.measure(work, way, ROWS, () -> batches(batches));
  }

  private static String batches(Dataset<?> dataset) {
    int count = 0;
    try (DatasetIterator<?> pass = dataset.iterator()) {
      for (; pass.hasNext(); pass.next()) {
        count++;
      }
    }
    return count + " batches";
  }

  private static String sums(Dataset<RecordBatch> batches) {
    long rows = 0;
    long whole = 0;
    double floats = 0;
    long texts = 0;
    for (RecordBatch batch : batches.toList()) {
      rows += batch.size();
      for (Column column : batch.columns()) {
        for (int row = 0; row < batch.size(); row++) {
          if (column.type() == ColumnType.LONG) {
            whole += (Long) column.value(row);
          } else if (column.type() == ColumnType.TEXT) {
            CRC32 crc = new CRC32();
            crc.update(column.text(row).getBytes(StandardCharsets.UTF_8));
            texts += crc.getValue();
          } else if (!column.isMissing(row)) {
            floats += (Float) column.value(row);
          }
        }
      }
    }
    return "%d rows, %d, %.0f, %d".formatted(rows, whole, floats, texts);
  }

  private void limits() throws Exception {
    Stopwatch.measure(
        "limits: plain files read, CRC-32C of each", "java.util.zip", ROWS, this::checksums);
    Stopwatch.measure(
        "plain: all records read, both checksums compared",
        "mlelabs, one thread",
        ROWS,
        () -> TfRecord.of(folder, "flights-*.tfrecord").records().count() + " records");
    Stopwatch.measure("limits: gzip files read and gunzipped", "java.util.zip", ROWS, this::gunzip);
  }

  private String checksums() throws IOException {
    List<Path> files = TfRecord.of(folder, "flights-*.tfrecord").files();
    byte[] buffer = new byte[1 << 18];
    for (Path file : files) {
      CRC32C crc = new CRC32C();
      try (InputStream in = Files.newInputStream(file)) {
        for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
          crc.update(buffer, 0, n);
        }
      }
    }
    return files.size() + " files";
  }

  private String gunzip() throws IOException {
    long total = 0;
    byte[] buffer = new byte[1 << 18];
    for (Path file : TfRecord.of(folder, "flights-*.tfrecord.gz").files()) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
        for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
          total += n;
        }
      }
    }
    return total + " bytes";
  }

  private void write(String kind, Compression compression) throws Exception {
    List<byte[]> rows = new ArrayList<>();
    TfRecord.of(folder, "flights-*.tfrecord")
        .examples(SCHEMA, BATCH)
        .forEach(batch -> rows.addAll(RowExamples.of(batch)));
    Stopwatch.measure(
        kind + ": all serialized rows written, 8 files",
        "mlelabs, one thread",
        ROWS,
        () -> written(rows, compression) + " records");
  }

  private int written(List<byte[]> rows, Compression compression) throws IOException {
    try (ShardedWriter writer = ShardedWriter.create(folder, "ours", SHARDS, compression)) {
      for (byte[] row : rows) {
        writer.write(row);
      }
      writer.commit();
    }
    return rows.size();
  }
}
