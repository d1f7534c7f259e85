package mlelabs.data.tfrecord;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a TFRecord file that is there in full or not at all: records go to another file in the
 * same folder, which takes the name when it is {@linkplain #commit committed}.
 *
 * <pre>{@code
 * try (RecordWriter writer = RecordWriter.create(file, Compression.GZIP)) {
 *   writer.write(payload);
 *   writer.commit();
 * }
 * }</pre>
 *
 * <p>Not to be shared between threads.
 */
public final class RecordWriter implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Path part;
  private final OutputStream out;
  private final RecordFraming framing = new RecordFraming();
  private long records;
  private boolean committed;

  private RecordWriter(Path file, Path part, OutputStream out) {
    this.file = file;
    this.part = part;
    this.out = out;
  }

  /**
   * A writer of a file, in a folder that is there.
   *
   * @throws IOException if no file can be made there
   */
  public static RecordWriter create(Path file, Compression compression) throws IOException {
    Path target = file.toAbsolutePath();
    Path part =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
    OutputStream raw =
        Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      return new RecordWriter(target, part, new BufferedOutputStream(compression.to(raw), BUFFER));
    } catch (IOException | RuntimeException | Error e) {
      raw.close();
      Files.deleteIfExists(part);
      throw e;
    }
  }

  /** Writes one record. */
  public void write(byte[] payload) throws IOException {
    framing.write(payload, out);
    records++;
  }

  /** How many records have been written. */
  public long records() {
    return records;
  }

  /** Ends the file and gives it its name; one that had the name before is replaced. */
  public void commit() throws IOException {
    out.close();
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    committed = true;
  }

  /** Without a commit before it, nothing is left of what was written. */
  @Override
  public void close() throws IOException {
    if (!committed) {
      try (out) {
        Files.deleteIfExists(part);
      }
    }
  }
}
