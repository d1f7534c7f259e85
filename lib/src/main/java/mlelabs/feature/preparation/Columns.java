package mlelabs.feature.preparation;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Columns of a table, read strictly and exchanged in a copy of the table. */
final class Columns {

  private Columns() {}

  static Column<?> named(Table rows, String name) {
    if (!rows.containsColumn(name)) {
      throw new IllegalArgumentException(
          "a column must be there to be transformed, but there is no "
              + name
              + ", only "
              + rows.columnNames());
    }
    return rows.column(name);
  }

  static boolean isNumeric(Table rows, String name) {
    return named(rows, name) instanceof NumericColumn<?>;
  }

  /** The numbers of a column, missing ones NaN. */
  static double[] numbers(Table rows, String name) {
    if (named(rows, name) instanceof NumericColumn<?> column) {
      return IntStream.range(0, column.size())
          .mapToDouble(row -> column.isMissing(row) ? Double.NaN : column.getDouble(row))
          .toArray();
    }
    throw wrong(rows, name, "numeric");
  }

  /** The texts of a column, missing ones "". */
  static Stream<String> text(Table rows, String name) {
    if (named(rows, name) instanceof StringColumn column) {
      return IntStream.range(0, column.size()).mapToObj(column::get);
    }
    throw wrong(rows, name, "text");
  }

  /** Categories as text, missing ones "". */
  static Stream<String> categories(Table rows, String name) {
    if (named(rows, name) instanceof IntColumn codes) {
      return IntStream.range(0, codes.size())
          .mapToObj(row -> codes.isMissing(row) ? "" : Integer.toString(codes.getInt(row)));
    }
    return named(rows, name) instanceof StringColumn
        ? text(rows, name)
        : wrongCategories(rows, name);
  }

  private static Stream<String> wrongCategories(Table rows, String name) {
    throw wrong(rows, name, "text, or whole numbers");
  }

  private static IllegalArgumentException wrong(Table rows, String name, String kind) {
    return new IllegalArgumentException(
        "the column must be " + kind + ", but " + name + " is " + rows.column(name).type().name());
  }

  /** The table with new columns in the place of one. */
  static Table replaced(Table rows, String name, Column<?>... columns) {
    Table out = Table.create(rows.name());
    for (Column<?> column : rows.columns()) {
      Column<?>[] next = column.name().equals(name) ? columns : new Column<?>[] {column};
      for (Column<?> each : next) {
        added(out, each);
      }
    }
    return out;
  }

  /** Adds a column to a table that nobody else has. */
  static Table added(Table rows, Column<?> column) {
    if (rows.containsColumn(column.name())) {
      throw new IllegalArgumentException(
          "a new column must have a name of its own, but there is a " + column.name() + " already");
    }
    return rows.addColumns(column);
  }
}
