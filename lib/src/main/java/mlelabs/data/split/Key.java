package mlelabs.data.split;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * What rows may have in common, such as a day or a plane: a text for each row, the same in Java and
 * in SQL.
 *
 * @param name what a report calls it
 * @param columns at least one
 * @param form how the text is made of the columns
 */
public record Key(String name, List<String> columns, Form form) {

  /** How a key's text is made of its columns. */
  public enum Form {
    /**
     * The values with {@code |} between them. Columns of type STRING, SHORT, INTEGER, LONG or
     * LOCAL_DATE.
     */
    TEXT,
    /** {@code YYYY-MM-DD} of three INTEGER columns: year, month, day. */
    DATE
  }

  private static final List<ColumnType> TYPES =
      List.of(
          ColumnType.STRING,
          ColumnType.SHORT,
          ColumnType.INTEGER,
          ColumnType.LONG,
          ColumnType.LOCAL_DATE);

  /** The scheduled day of a flight: year, month and day. */
  public static final Key DAY = new Key("day", List.of("year", "month", "day"), Form.DATE);

  public Key {
    columns = List.copyOf(columns);
    if (columns.isEmpty() || form == Form.DATE && columns.size() != 3) {
      throw new IllegalArgumentException(
          "a key must have at least 1 column, a date 3, but the "
              + form
              + " key "
              + name
              + " has "
              + columns);
    }
  }

  /** The key of these columns, named after them. */
  public static Key of(String... columns) {
    return new Key(String.join(" + ", columns), List.of(columns), Form.TEXT);
  }

  /** The same key under another name. */
  public Key named(String newName) {
    return new Key(newName, columns, form);
  }

  /**
   * The key of each row; "" where a column is missing.
   *
   * @throws IllegalArgumentException if a column has another type than the form asks for, or if the
   *     values of several columns hold the {@code |} that is put between them
   */
  public String[] texts(Table table) {
    return form == Form.DATE ? dates(table) : joined(table);
  }

  /**
   * The same text as an expression of SQL, '' where a column is missing: {@code
   * COALESCE(CAST(tailnum AS STRING), '')}.
   */
  public String sql() {
    if (form == Form.DATE) {
      return "CAST(MAKE_DATE(%s, %s, %s) AS STRING)".formatted(columns.toArray());
    }
    return columns.stream()
        .map("CAST(%s AS STRING)"::formatted)
        .collect(Collectors.joining(" || '|' || ", "COALESCE(", ", '')"));
  }

  private String[] dates(Table table) {
    int[][] parts =
        columns.stream().map(c -> table.intColumn(c).asIntArray()).toArray(int[][]::new);
    Map<Integer, String> known = new HashMap<>();
    String[] texts = new String[table.rowCount()];
    for (int row = 0; row < texts.length; row++) {
      int code = (parts[0][row] * 16 + parts[1][row]) * 32 + parts[2][row];
      texts[row] =
          known.computeIfAbsent(code, c -> LocalDate.of(c / 512, c / 32 % 16, c % 32).toString());
    }
    return texts;
  }

  private String[] joined(Table table) {
    String[] texts = values(table, columns.get(0));
    for (String column : columns.subList(1, columns.size())) {
      String[] more = values(table, column);
      for (int row = 0; row < texts.length; row++) {
        boolean missing = texts[row].isEmpty() || more[row].isEmpty();
        texts[row] = missing ? "" : texts[row] + "|" + more[row];
      }
    }
    return texts;
  }

  private String[] values(Table table, String name) {
    Column<?> column = table.column(name);
    if (!TYPES.contains(column.type())) {
      throw new IllegalArgumentException(
          "a key's column must have one of the types %s, but %s has %s"
              .formatted(TYPES, name, column.type()));
    }
    String[] values = new String[column.size()];
    for (int row = 0; row < values.length; row++) {
      values[row] = column.isMissing(row) ? "" : column.getUnformattedString(row);
    }
    if (columns.size() > 1) {
      Arrays.stream(values).forEach(value -> refuseTheSign(name, value));
    }
    return values;
  }

  private static void refuseTheSign(String column, String value) {
    if (value.indexOf('|') >= 0) {
      throw new IllegalArgumentException(
          "a value of a key of several columns must not hold '|', but one of %s is %s"
              .formatted(column, value));
    }
  }
}
