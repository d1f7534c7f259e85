package mlelabs.data.split;

import java.util.Arrays;
import java.util.stream.IntStream;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A table each of whose rows is in one part. Neither is changed by anything here. */
public final class PartedTable {

  private final Table table;
  private final Part[] parts;

  /**
   * A table whose rows have these parts.
   *
   * @throws IllegalArgumentException if there are not as many parts as rows
   */
  public PartedTable(Table table, Part[] parts) {
    if (parts.length != table.rowCount()) {
      throw new IllegalArgumentException(
          "there must be a part for each of the %d rows, but there are %d"
              .formatted(table.rowCount(), parts.length));
    }
    this.table = table;
    this.parts = parts.clone();
  }

  /** All rows. */
  public Table table() {
    return table;
  }

  /** The part of a row, counted from 0. */
  public Part part(int row) {
    return parts[row];
  }

  /** The rows of a part, in order. */
  public int[] rows(Part part) {
    return IntStream.range(0, parts.length).filter(row -> parts[row] == part).toArray();
  }

  /** A table of the rows of a part, in order. */
  public Table table(Part part) {
    int[] rows = rows(part);
    return Table.create(
        table.name(),
        table.columns().stream().map(column -> column.subset(rows)).toArray(Column<?>[]::new));
  }

  /** The rows that a model is fitted to. */
  public Table train() {
    return table(Part.TRAIN);
  }

  /** The rows that choices are made on. */
  public Table validation() {
    return table(Part.VALIDATION);
  }

  /** The rows that the last word is measured on. */
  public Table test() {
    return table(Part.TEST);
  }

  /** The table and, as its last column, {@code part}: TRAIN, VALIDATION or TEST. */
  public Table withParts() {
    String[] names = Arrays.stream(parts).map(Part::name).toArray(String[]::new);
    return Table.create(table.name(), table.columns().toArray(Column<?>[]::new))
        .addColumns(StringColumn.create("part", names));
  }
}
