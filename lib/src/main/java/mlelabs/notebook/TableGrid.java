package mlelabs.notebook;

import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A Tablesaw table at a glance: its first rows, the last one too when rows are left out, its types
 * under the names, and its full size below.
 */
final class TableGrid {

  private static final int MOST_ROWS = 20;
  private static final int FIRST_ROWS = 9;
  private static final int MOST_COLUMNS = 30;

  private TableGrid() {}

  static Grid of(Table table) {
    List<Column<?>> columns = table.columns();
    List<Column<?>> shown = columns.subList(0, Math.min(MOST_COLUMNS, columns.size()));
    boolean all = table.rowCount() <= MOST_ROWS;
    List<List<Grid.Cell>> rows = new ArrayList<>();
    for (int r = 0; r < (all ? table.rowCount() : FIRST_ROWS); r++) {
      rows.add(row(shown, r));
    }
    if (!all) {
      rows.add(row(shown, table.rowCount() - 1));
    }
    String title = table.name() == null ? "" : table.name();
    return new Grid(
        title,
        shown.stream().map(TableGrid::head).toList(),
        rows,
        all ? -1 : FIRST_ROWS,
        note(table));
  }

  private static Grid.Column head(Column<?> column) {
    return new Grid.Column(
        column.name(), column.type().name().toLowerCase(java.util.Locale.ROOT), isNumber(column));
  }

  private static boolean isNumber(Column<?> column) {
    return column instanceof NumericColumn && !(column instanceof BooleanColumn);
  }

  private static List<Grid.Cell> row(List<Column<?>> columns, int row) {
    return columns.stream().map(column -> cell(column, row)).toList();
  }

  private static Grid.Cell cell(Column<?> column, int row) {
    if (column.isMissing(row)) {
      return Grid.Cell.MISSING;
    }
    return Grid.Cell.of(
        column instanceof DoubleColumn || column instanceof FloatColumn
            ? Figures.of(column.get(row))
            : column.getUnformattedString(row));
  }

  private static String note(Table table) {
    String size =
        Figures.count(table.rowCount(), "row")
            + " × "
            + Figures.count(table.columnCount(), "column");
    int hidden = table.columnCount() - MOST_COLUMNS;
    return hidden > 0 ? size + " (the last " + hidden + " are not shown)" : size;
  }
}
