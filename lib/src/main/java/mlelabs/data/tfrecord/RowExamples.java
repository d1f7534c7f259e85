package mlelabs.data.tfrecord;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import mlelabs.data.columnar.Column;
import mlelabs.data.columnar.Doubles;
import mlelabs.data.columnar.Floats;
import mlelabs.data.columnar.Ints;
import mlelabs.data.columnar.Longs;
import mlelabs.data.columnar.RecordBatch;

/**
 * The rows of a batch as serialised Examples, the reverse of {@link TfRecord#examples}: one feature
 * a column, in the schema's order; a missing value is a feature that is not there. A DOUBLE is
 * rounded to a float, which is all that an Example can hold.
 */
public final class RowExamples {

  private final List<Column> columns;
  private final byte[][] names;
  private final int size;
  private final ExampleBytes bytes = new ExampleBytes();

  private RowExamples(RecordBatch batch) {
    this.columns = batch.columns();
    this.size = batch.size();
    this.names =
        batch.schema().names().stream()
            .map(name -> name.getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
  }

  /** The Examples of a batch, each serialised when it is asked for; for one thread. */
  public static List<byte[]> of(RecordBatch batch) {
    RowExamples rows = new RowExamples(batch);
    return new AbstractList<>() {
      @Override
      public byte[] get(int row) {
        return rows.row(row);
      }

      @Override
      public int size() {
        return rows.size;
      }
    };
  }

  private byte[] row(int row) {
    for (int i = 0; i < names.length; i++) {
      Column column = columns.get(i);
      if (!column.isMissing(row)) {
        add(names[i], column, row);
      }
    }
    return bytes.finish();
  }

  private void add(byte[] name, Column column, int row) {
    if (column instanceof Floats floats) {
      bytes.add(name, floats.get(row));
    } else if (column instanceof Doubles doubles) {
      bytes.add(name, (float) doubles.get(row));
    } else if (column instanceof Longs longs) {
      bytes.add(name, longs.get(row));
    } else if (column instanceof Ints ints) {
      bytes.add(name, (long) ints.get(row));
    } else {
      bytes.add(name, column.text(row).getBytes(StandardCharsets.UTF_8));
    }
  }
}
