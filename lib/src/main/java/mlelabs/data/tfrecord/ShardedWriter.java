package mlelabs.data.tfrecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes records to several files in turn, so that all have the same number of records or one more:
 * record i goes to shard i mod n, and reading one record of each file in turn gives them back in
 * order. All files get their names together, when all are written.
 *
 * <p>Not to be shared between threads.
 */
public final class ShardedWriter implements AutoCloseable {

  private final List<Path> files;
  private final List<RecordWriter> writers;
  private long records;

  private ShardedWriter(List<Path> files, List<RecordWriter> writers) {
    this.files = List.copyOf(files);
    this.writers = writers;
  }

  /**
   * A writer of {@code shards} files named {@code PREFIX-00003-of-00008.tfrecord}; compressed ones
   * end in {@code .tfrecord.gz} or {@code .tfrecord.zlib}.
   *
   * @param folder made if it is not there
   * @throws IllegalArgumentException if there are fewer than 1 shards
   */
  public static ShardedWriter create(
      Path folder, String prefix, int shards, Compression compression) throws IOException {
    if (shards < 1) {
      throw new IllegalArgumentException("there must be at least 1 shard, but were " + shards);
    }
    Files.createDirectories(folder);
    List<Path> files =
        IntStream.range(0, shards)
            .mapToObj(i -> folder.resolve(name(prefix, i, shards, compression)))
            .toList();
    List<RecordWriter> writers = new ArrayList<>();
    ShardedWriter writer = new ShardedWriter(files, writers);
    try {
      for (Path file : files) {
        writers.add(RecordWriter.create(file, compression));
      }
      return writer;
    } catch (IOException | RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  /** The name of one shard of several. */
  static String name(String prefix, int shard, int shards, Compression compression) {
    String extension =
        switch (compression) {
          case NONE -> "";
          case GZIP -> ".gz";
          case ZLIB -> ".zlib";
        };
    return prefix + "-%05d-of-%05d.tfrecord".formatted(shard, shards) + extension;
  }

  /** Writes one record to the shard whose turn it is. */
  public void write(byte[] payload) throws IOException {
    writers.get((int) (records++ % writers.size())).write(payload);
  }

  /** The files, by shard; they are there after the commit. */
  public List<Path> files() {
    return files;
  }

  /** Ends all files and gives them their names; returns them. */
  public List<Path> commit() throws IOException {
    for (RecordWriter writer : writers) {
      writer.commit();
    }
    return files;
  }

  /** Without a commit before it, nothing is left of what was written. */
  @Override
  public void close() throws IOException {
    IOException first = null;
    for (RecordWriter writer : writers) {
      first = closed(writer, first);
    }
    if (first != null) {
      throw first;
    }
  }

  private static @Nullable IOException closed(RecordWriter writer, @Nullable IOException first) {
    try {
      writer.close();
      return first;
    } catch (IOException e) {
      return first == null ? e : first;
    }
  }
}
