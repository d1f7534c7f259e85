package mlelabs.data.tfrecord;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import mlelabs.data.pipeline.Cursor;
import mlelabs.data.pipeline.Origin;
import org.jspecify.annotations.Nullable;

/** The payloads of files' records, one by one. */
final class RecordCursor implements Cursor<byte[]> {

  private final FileRecords records;

  RecordCursor(Iterator<Path> files, TfRecord how) {
    this.records = new FileRecords(files, how);
  }

  @Override
  public byte @Nullable [] next() throws IOException {
    if (!records.advance()) {
      return null;
    }
    RecordReader reader = records.reader();
    return Arrays.copyOfRange(reader.bytes(), reader.from(), reader.from() + reader.length());
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = 0;
    while (skipped < count && records.advance()) {
      skipped++;
    }
    return skipped;
  }

  @Override
  public Origin origin() {
    Path file = records.file();
    long index = records.reader().index();
    return () -> file.getFileName() + ", record " + index;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
