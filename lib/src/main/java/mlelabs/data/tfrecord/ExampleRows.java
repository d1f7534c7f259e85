package mlelabs.data.tfrecord;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.columnar.Schema;

/** Parses blocks of Examples into batches; to be shared between threads. */
final class ExampleRows {

  private final Schema schema;
  private final FeatureNames names;

  /** Parsers that no thread is using: each keeps the dictionaries of its texts. */
  private final Deque<ExampleParser> idle = new ConcurrentLinkedDeque<>();

  ExampleRows(Schema schema) {
    if (schema.size() == 0) {
      throw new IllegalArgumentException("a schema must have a column, but had none");
    }
    this.schema = schema;
    this.names = new FeatureNames(schema.names());
  }

  /** The batch of a block. */
  RecordBatch parse(RecordBlock block) {
    ExampleParser parser = idle.pollFirst();
    if (parser == null) {
      parser = new ExampleParser(schema, names);
    }
    RecordBatch batch = parser.parse(block);
    idle.addFirst(parser);
    return batch;
  }
}
