package mlelabs.data;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import tech.tablesaw.api.IntColumn;

final class IntegerReader implements ColumnReader {

  private final String name;
  private final IntArrayList values = new IntArrayList();

  IntegerReader(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void add(char[] buffer, int offset, int length) {
    values.add(WholeNumber.parse(buffer, offset, length));
  }

  int get(int row) {
    return values.getInt(row);
  }

  int size() {
    return values.size();
  }

  @Override
  public IntColumn column() {
    return IntColumn.create(name, values.toIntArray());
  }
}
