package mlelabs.data;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.columns.numbers.NumberColumnFormatter;

final class DecimalReader implements ColumnReader {

  private final String name;
  private final boolean whole;
  private final DoubleArrayList values = new DoubleArrayList();

  DecimalReader(String name, boolean whole) {
    this.name = name;
    this.whole = whole;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void add(char[] buffer, int offset, int length) {
    values.add(parse(buffer, offset, length));
  }

  private static double parse(char[] buffer, int offset, int length) {
    if (length == 0) {
      return Double.NaN;
    }
    return WholeNumber.isShort(buffer, offset, length)
        ? WholeNumber.parse(buffer, offset, length)
        : Double.parseDouble(new String(buffer, offset, length));
  }

  double get(int row) {
    return values.getDouble(row);
  }

  @Override
  public DoubleColumn column() {
    DoubleColumn column = DoubleColumn.create(name, values.toDoubleArray());
    if (whole) {
      column.setPrintFormatter(NumberColumnFormatter.ints());
    }
    return column;
  }
}
