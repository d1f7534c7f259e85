package mlelabs.data.columnar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import mlelabs.data.pipeline.Cursor;
import mlelabs.data.pipeline.Origin;
import org.jspecify.annotations.Nullable;

/** The blocks of files, one file after the other. */
final class CsvBlocks implements Cursor<CsvBlock> {

  private final Iterator<Path> files;
  private final Csv csv;
  private final BufferPool pool;
  private @Nullable CsvFileBlocks current;
  private @Nullable CsvBlock last;

  CsvBlocks(List<Path> files, Csv csv, BufferPool pool) {
    this.files = files.iterator();
    this.csv = csv;
    this.pool = pool;
  }

  @Override
  public @Nullable CsvBlock next() throws IOException {
    last = current == null ? null : current.next();
    while (last == null && files.hasNext()) {
      close();
      current = new CsvFileBlocks(files.next(), csv, pool);
      last = current.next();
    }
    return last;
  }

  @Override
  public Origin origin() {
    CsvBlock block = last;
    return block == null
        ? Origin.UNKNOWN
        : () -> block.header().file().getFileName() + ", from byte " + block.offset();
  }

  @Override
  public void close() throws IOException {
    if (current != null) {
      current.close();
      current = null;
    }
  }

  /** Names, sizes and times of files, which change when a file does. */
  static String versions(List<Path> files) {
    return files.stream().map(CsvBlocks::version).collect(Collectors.joining("; "));
  }

  private static String version(Path file) {
    try {
      return "%s %d %d"
          .formatted(
              file.toAbsolutePath(), Files.size(file), Files.getLastModifiedTime(file).toMillis());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " must be a file that can be read", e);
    }
  }
}
