package mlelabs.data.tfrecord;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Goes through the records of several files, one file open at a time. */
final class FileRecords implements AutoCloseable {

  private final Iterator<Path> files;
  private final TfRecord how;
  private @Nullable RecordReader reader;
  private Path file = Path.of("");

  FileRecords(Iterator<Path> files, TfRecord how) {
    this.files = files;
    this.how = how;
  }

  /** Goes to the next record; whether there is one. */
  boolean advance() throws IOException {
    while (reader == null || !reader.advance()) {
      close();
      if (!files.hasNext()) {
        return false;
      }
      file = files.next();
      reader = how.open(file);
    }
    return true;
  }

  /** The reader, at the record. */
  RecordReader reader() {
    if (reader == null) {
      throw new IllegalStateException("a record must have been found first");
    }
    return reader;
  }

  /** The file of the record. */
  Path file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      RecordReader open = reader;
      reader = null;
      open.close();
    }
  }
}
