package mlelabs.data.tfrecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mlelabs.data.Dataset;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.columnar.Schema;
import mlelabs.data.pipeline.Cursor;
import mlelabs.data.pipeline.ParallelMap;
import mlelabs.data.pipeline.Source;
import mlelabs.data.pipeline.Stage;

/**
 * TFRecord files to be read, one after the other in this order, and how.
 *
 * <pre>{@code
 * Dataset<RecordBatch> batches = TfRecord.of(files).examples(schema, 256).prefetch();
 * }</pre>
 *
 * @param files at least one
 * @param compression of all of them; empty: each is asked, see {@link Compression#of}
 * @param onDamage what is done about damaged records
 */
public record TfRecord(List<Path> files, Optional<Compression> compression, OnDamage onDamage) {

  /**
   * Files to be read.
   *
   * @throws IllegalArgumentException if there is none
   */
  public TfRecord {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("there must be at least 1 file, but were 0");
    }
  }

  /** Each compressed as its first bytes say; a damaged record ends reading. */
  public static TfRecord of(List<Path> files) {
    return new TfRecord(files, Optional.empty(), OnDamage.REFUSE);
  }

  /** The files of a folder whose names match, by name; see {@link Dataset#files(Path, String)}. */
  public static TfRecord of(Path folder, String glob) {
    return of(Dataset.files(folder, glob).toList());
  }

  /** The payloads of all records of files, one by one, in order. */
  public static Dataset<byte[]> read(List<Path> files) {
    return of(files).records();
  }

  /** The payloads of all records of files, one by one, in order. */
  public static Dataset<byte[]> read(Path... files) {
    return read(Arrays.asList(files));
  }

  /** The same files, all compressed in that way. */
  public TfRecord compressed(Compression how) {
    return new TfRecord(files, Optional.of(how), onDamage);
  }

  /** The same files with another policy about damaged records. */
  public TfRecord onDamage(OnDamage policy) {
    return new TfRecord(files, compression, policy);
  }

  /** The payloads of all records, one by one. */
  public Dataset<byte[]> records() {
    return Dataset.from(source("TFRecord", files -> new RecordCursor(files.iterator(), this)));
  }

  /**
   * The records as Examples, parsed straight into columns on as many threads as serve.
   *
   * @param schema the features to read: LONG and INT from lists of integers, FLOAT and DOUBLE from
   *     lists of floats, TEXT from lists of bytes, which hold UTF-8. Other features are passed
   *     over. One that is not there, or whose list is empty, is a missing value, which LONG and INT
   *     can't have
   * @param size rows of a batch; the last may have fewer
   * @throws IllegalArgumentException if the size is below 1, or the schema has no column
   */
  public Dataset<RecordBatch> examples(Schema schema, int size) {
    return blocks(size)
        .parallelMap("parse Examples", new ExampleRows(schema)::parse, ParallelMap.TUNED);
  }

  /** As {@link #examples(Schema, int)}, parsed by so many threads. */
  public Dataset<RecordBatch> examples(Schema schema, int size, int parallelism) {
    return blocks(size).parallelMap("parse Examples", new ExampleRows(schema)::parse, parallelism);
  }

  /** The records in blocks, the last of which may have fewer. */
  Dataset<RecordBlock> blocks(int size) {
    if (size < 1) {
      throw new IllegalArgumentException("a batch must have at least 1 row, but had " + size);
    }
    return Dataset.from(source("TFRecord", files -> new BlockCursor(files.iterator(), this, size)));
  }

  private interface Opening<T> {
    Cursor<T> open(List<Path> files);
  }

  private <T> Source<T> source(String name, Opening<T> opening) {
    return new Source<>(
        name + "(" + files.size() + " files)",
        () -> opening.open(files),
        Stage.UNKNOWN_SIZE,
        () -> files.stream().map(TfRecord::version).collect(Collectors.joining(" ")));
  }

  private static String version(Path file) {
    try {
      return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return file + " " + e.getMessage();
    }
  }

  RecordReader open(Path file) throws IOException {
    return RecordReader.open(
        file, compression.isPresent() ? compression.get() : Compression.of(file), onDamage);
  }
}
