package mlelabs.feature.beam;

import mlelabs.data.columnar.Column;
import mlelabs.data.columnar.Doubles;
import mlelabs.data.columnar.Floats;
import mlelabs.data.columnar.RecordBatch;

/**
 * Refuses infinite numbers, such as 1e999 is read as, where it is still known in which row of which
 * file they are; an analysis would refuse them without that. For one pass over one file.
 */
final class FiniteRows {

  private final String file;
  private long before;

  FiniteRows(String file) {
    this.file = file;
  }

  /**
   * The batch itself.
   *
   * @throws IllegalArgumentException if there is one
   */
  RecordBatch require(RecordBatch batch) {
    for (int i = 0; i < batch.schema().size(); i++) {
      requireFinite(batch.schema().field(i).name(), batch.column(i));
    }
    before += batch.size();
    return batch;
  }

  private void requireFinite(String name, Column column) {
    if (column instanceof Floats || column instanceof Doubles) {
      for (int row = 0; row < column.size(); row++) {
        if (Double.isInfinite(number(column, row))) {
          throw new IllegalArgumentException(
              "%s, row %d below the header: column %s must be finite, but was %s"
                  .formatted(file, before + row + 1, name, column.text(row)));
        }
      }
    }
  }

  private static double number(Column column, int row) {
    return column instanceof Floats floats ? floats.get(row) : ((Doubles) column).get(row);
  }
}
