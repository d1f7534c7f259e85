package mlelabs.feature.preparation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import mlelabs.data.split.DateSplit;
import mlelabs.data.split.Part;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * The mark that says what each row is for: a text column named {@value #NAME} that holds the name
 * of a {@link Part}. Being a column, it goes with its row through every filter, sort, join and
 * file, and whoever learns from rows can see whether it may.
 */
public final class PartColumn {

  /** The column's name. */
  public static final String NAME = "part";

  private PartColumn() {}

  /**
   * The table with its rows marked by their day, as {@link DateSplit} splits them.
   *
   * @throws IllegalStateException if there is no INTEGER column year, month or day
   * @throws IllegalArgumentException if the rows are marked already
   */
  public static Table byDay(Table rows) {
    int[] year = rows.intColumn("year").asIntArray();
    int[] month = rows.intColumn("month").asIntArray();
    int[] day = rows.intColumn("day").asIntArray();
    Map<LocalDate, Part> known = new HashMap<>();
    return mark(
        rows,
        row ->
            known.computeIfAbsent(LocalDate.of(year[row], month[row], day[row]), DateSplit::part));
  }

  /**
   * The table with every row marked.
   *
   * @param part of a row, counted from 0
   * @throws IllegalArgumentException if the rows are marked already
   */
  public static Table mark(Table rows, IntFunction<Part> part) {
    if (rows.containsColumn(NAME)) {
      throw new IllegalArgumentException(
          "rows must be marked once, but " + rows.name() + " has a column " + NAME + " already");
    }
    StringColumn marks = StringColumn.create(NAME);
    for (int row = 0; row < rows.rowCount(); row++) {
      marks.append(part.apply(row).name());
    }
    Table marked = Table.create(rows.name(), rows.columns().toArray(Column<?>[]::new));
    return marked.addColumns(marks);
  }

  /** The rows of one part. */
  public static Table only(Table marked, Part part) {
    requireMarks(marked);
    return marked.where(marked.stringColumn(NAME).isEqualTo(part.name()));
  }

  /**
   * Lets training rows pass.
   *
   * @throws IllegalArgumentException if rows are not marked, or marked as anything but {@link
   *     Part#TRAIN}
   */
  static void requireTraining(Table rows) {
    requireMarks(rows);
    Map<Part, Integer> counts = new EnumMap<>(Part.class);
    for (String mark : rows.stringColumn(NAME)) {
      counts.merge(parse(mark), 1, Integer::sum);
    }
    if (counts.keySet().stream().anyMatch(part -> part != Part.TRAIN)) {
      throw new IllegalArgumentException(
          "only rows marked TRAIN may be learned from, but of "
              + rows.rowCount()
              + " rows the marks are "
              + counts);
    }
  }

  private static void requireMarks(Table rows) {
    if (!rows.containsColumn(NAME)) {
      throw new IllegalArgumentException(
          "rows must say what they are for before anything is learned from them, but "
              + rows.name()
              + " has no column "
              + NAME
              + ": mark them with PartColumn");
    }
  }

  private static Part parse(String mark) {
    try {
      return Part.valueOf(mark);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "a mark must be TRAIN, VALIDATION or TEST, but was \"" + mark + "\"", e);
    }
  }
}
