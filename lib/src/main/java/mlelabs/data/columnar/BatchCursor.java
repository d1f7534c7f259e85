package mlelabs.data.columnar;

import mlelabs.data.pipeline.Cursor;
import mlelabs.data.pipeline.Origin;
import org.jspecify.annotations.Nullable;

/** A cursor that makes batches of those of another one, which all have the same columns. */
abstract class BatchCursor implements Cursor<RecordBatch> {

  private final Cursor<RecordBatch> upstream;
  private @Nullable Schema schema;

  BatchCursor(Cursor<RecordBatch> upstream) {
    this.upstream = upstream;
  }

  /**
   * The next batch; null if there are no more.
   *
   * @throws IllegalArgumentException if it has other columns than the first
   */
  final @Nullable RecordBatch pull() throws Exception {
    RecordBatch batch = upstream.next();
    if (batch != null) {
      schema = schema == null ? batch.schema() : schema;
      if (!schema.equals(batch.schema())) {
        throw new IllegalArgumentException(
            "batches must have the columns of the first, "
                + schema
                + ", but had "
                + batch.schema());
      }
    }
    return batch;
  }

  @Override
  public Origin origin() {
    return upstream.origin();
  }

  @Override
  public void close() throws Exception {
    upstream.close();
  }
}
