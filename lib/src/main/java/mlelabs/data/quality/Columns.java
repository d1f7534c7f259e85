package mlelabs.data.quality;

import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Columns of a table by name, with an error that says what is there instead. */
final class Columns {

  private Columns() {}

  static Column<?> named(Table table, String name) {
    if (!table.containsColumn(name)) {
      throw new IllegalArgumentException(
          "a column must be in the table, but "
              + table.name()
              + " has no "
              + name
              + ", only "
              + table.columnNames());
    }
    return table.column(name);
  }

  static NumericColumn<?> numeric(Table table, String name) {
    if (named(table, name) instanceof NumericColumn<?> numbers) {
      return numbers;
    }
    throw new IllegalArgumentException(
        "a column must be numeric, but " + name + " is " + table.column(name).type().name());
  }
}
