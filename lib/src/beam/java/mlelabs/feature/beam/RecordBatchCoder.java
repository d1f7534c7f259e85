package mlelabs.feature.beam;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import mlelabs.data.columnar.BatchBuilder;
import mlelabs.data.columnar.Column;
import mlelabs.data.columnar.ColumnBuilder;
import mlelabs.data.columnar.ColumnType;
import mlelabs.data.columnar.Doubles;
import mlelabs.data.columnar.DoublesBuilder;
import mlelabs.data.columnar.Floats;
import mlelabs.data.columnar.FloatsBuilder;
import mlelabs.data.columnar.Ints;
import mlelabs.data.columnar.IntsBuilder;
import mlelabs.data.columnar.Longs;
import mlelabs.data.columnar.LongsBuilder;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.columnar.Schema;
import mlelabs.data.columnar.Texts;
import mlelabs.data.columnar.TextsBuilder;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;

/**
 * A batch between workers: the number of columns and of rows as 32-bit integers, then for each
 * column its name, the ordinal of its {@link ColumnType} as a byte, and its values; numbers are
 * big-endian, texts are UTF-8 after their length, as {@link StringUtf8Coder} writes them.
 */
public final class RecordBatchCoder extends AtomicCoder<RecordBatch> {

  private static final long serialVersionUID = 1;
  private static final RecordBatchCoder ONLY = new RecordBatchCoder();

  private RecordBatchCoder() {}

  /** The only one. */
  public static RecordBatchCoder of() {
    return ONLY;
  }

  @Override
  public void encode(RecordBatch batch, OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(batch.schema().size());
    out.writeInt(batch.size());
    for (int i = 0; i < batch.schema().size(); i++) {
      StringUtf8Coder.of().encode(batch.schema().field(i).name(), out);
      out.writeByte(batch.schema().field(i).type().ordinal());
      encode(batch.column(i), out);
    }
    out.flush();
  }

  private static void encode(Column column, DataOutputStream out) throws IOException {
    for (int row = 0; row < column.size(); row++) {
      if (column instanceof Ints ints) {
        out.writeInt(ints.get(row));
      } else if (column instanceof Longs longs) {
        out.writeLong(longs.get(row));
      } else if (column instanceof Floats floats) {
        out.writeFloat(floats.get(row));
      } else if (column instanceof Doubles doubles) {
        out.writeDouble(doubles.get(row));
      } else if (column instanceof Texts texts) {
        StringUtf8Coder.of().encode(texts.get(row), out);
      }
    }
  }

  @Override
  public RecordBatch decode(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(from);
    int columns = in.readInt();
    int rows = in.readInt();
    Schema schema = Schema.empty();
    Column[] read = new Column[columns];
    for (int i = 0; i < columns; i++) {
      String name = StringUtf8Coder.of().decode(in);
      Schema one = Schema.empty().with(ColumnType.values()[in.readByte()], name);
      schema = schema.with(one.field(0).type(), name);
      read[i] = decode(new BatchBuilder(one, Math.max(1, rows)).column(0), rows, in);
    }
    return RecordBatch.of(schema, List.of(read));
  }

  private static Column decode(ColumnBuilder column, int rows, DataInputStream in)
      throws IOException {
    for (int row = 0; row < rows; row++) {
      if (column instanceof IntsBuilder ints) {
        ints.add(in.readInt());
      } else if (column instanceof LongsBuilder longs) {
        longs.add(in.readLong());
      } else if (column instanceof FloatsBuilder floats) {
        floats.add(in.readFloat());
      } else if (column instanceof DoublesBuilder doubles) {
        doubles.add(in.readDouble());
      } else if (column instanceof TextsBuilder texts) {
        texts.add(StringUtf8Coder.of().decode(in));
      }
    }
    return column.build();
  }
}
