package mlelabs.data.tfrecord;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import mlelabs.data.pipeline.Cursor;
import mlelabs.data.pipeline.Origin;
import org.jspecify.annotations.Nullable;

/** The records of files one after the other, in blocks of so many; the last may have fewer. */
final class BlockCursor implements Cursor<RecordBlock> {

  private final FileRecords records;
  private final RecordBlock.Builder builder;
  private Origin origin = Origin.UNKNOWN;

  BlockCursor(Iterator<Path> files, TfRecord how, int size) {
    this.records = new FileRecords(files, how);
    this.builder = new RecordBlock.Builder(size);
  }

  @Override
  public @Nullable RecordBlock next() throws IOException {
    while (!builder.isFull() && records.advance()) {
      builder.add(records.reader(), records.file());
    }
    if (builder.size() == 0) {
      return null;
    }
    RecordBlock block = builder.build();
    origin = () -> block.size() + " records, the first from " + block.origin(0);
    return block;
  }

  @Override
  public Origin origin() {
    return origin;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
