package mlelabs.feature;

import java.util.List;
import mlelabs.data.columnar.Column;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.columnar.Texts;
import mlelabs.feature.analysis.CategoryText;
import mlelabs.feature.analysis.Numbers;

/** The columns of a batch that a spec needs, by their places. Read by several threads. */
final class RawBatch {

  private final String[] names;
  private final Column[] columns;
  private final int size;

  private RawBatch(String[] names, Column[] columns, int size) {
    this.names = names;
    this.columns = columns;
    this.size = size;
  }

  static RawBatch of(String[] names, RecordBatch batch) {
    Column[] columns = new Column[names.length];
    for (int i = 0; i < names.length; i++) {
      if (!batch.schema().contains(names[i])) {
        throw new IllegalArgumentException(
            "a batch must have the column %s, but has only %s"
                .formatted(names[i], batch.schema().names()));
      }
      columns[i] = batch.column(names[i]);
    }
    return new RawBatch(names, columns, batch.size());
  }

  int size() {
    return size;
  }

  Column column(int slot) {
    return columns[slot];
  }

  /** Writes the numbers of some rows to the array's beginning, NaN where missing. */
  void numbers(int slot, int from, int to, double[] out) {
    requireNumeric(slot);
    Numbers.copy(columns[slot], from, to, out);
  }

  private void requireNumeric(int slot) {
    if (columns[slot] instanceof Texts texts) {
      throw new IllegalArgumentException(
          "the column %s must be numeric, but was TEXT%s"
              .formatted(
                  names[slot], texts.size() == 0 ? "" : " such as \"" + texts.get(0) + "\""));
    }
  }

  RawRow row(int row) {
    return new BatchRow(this, row);
  }

  private record BatchRow(RawBatch batch, int row) implements RawRow {

    @Override
    public double number(int slot) {
      double[] one = new double[1];
      batch.numbers(slot, row, row + 1, one);
      return one[0];
    }

    @Override
    public String text(int slot) {
      Column column = batch.columns[slot];
      return column instanceof Texts texts ? texts.get(row) : CategoryText.of(column, row);
    }

    @Override
    public List<String> words(int slot, Words words) {
      return words.of(text(slot));
    }

    @Override
    public long hash(int slot) {
      return batch.columns[slot] instanceof Texts texts
          ? RowHash.of(texts.get(row))
          : RowHash.of(number(slot));
    }
  }
}
