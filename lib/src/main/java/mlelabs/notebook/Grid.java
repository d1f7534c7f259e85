package mlelabs.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table ready to be shown: strings in rows and columns, with what is said above and below.
 *
 * @param title above, or empty
 * @param columns from left to right
 * @param rows as many cells each as there are columns
 * @param gap before which row rows were left out, or −1
 * @param note below, or empty
 */
record Grid(String title, List<Column> columns, List<List<Cell>> rows, int gap, String note) {

  /**
   * A column's head.
   *
   * @param name its name
   * @param type under the name, or empty
   * @param number whether its cells stand on the right
   */
  record Column(String name, String type, boolean number) {}

  /**
   * One value.
   *
   * @param text as shown
   * @param missing whether it stands for no value
   */
  record Cell(String text, boolean missing) {

    static final Cell MISSING = new Cell("missing", true);

    static Cell of(String text) {
      return new Cell(text, false);
    }
  }

  private static final int WIDEST = 60;

  Grid {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row must have " + columns.size() + " cells, but had " + row.size());
      }
    }
  }

  View view() {
    return new View(html(), text());
  }

  private String html() {
    StringBuilder out = new StringBuilder();
    if (!title.isEmpty()) {
      out.append(Html.element("div", "title", title));
    }
    out.append("<div class=\"mle-scroll\"><table class=\"mle-grid\"><thead><tr>");
    columns.forEach(column -> out.append(head(column)));
    out.append("</tr></thead><tbody>");
    for (int i = 0; i < rows.size(); i++) {
      out.append(i == gap ? gapRow() : "").append(htmlRow(rows.get(i)));
    }
    out.append("</tbody></table></div>");
    if (!note.isEmpty()) {
      out.append(Html.element("div", "note", note));
    }
    return out.toString();
  }

  private static String head(Column column) {
    String type = column.type().isEmpty() ? "" : Html.element("span", "type", column.type());
    return "<th" + alignment(column) + ">" + Html.escape(column.name()) + type + "</th>";
  }

  private String gapRow() {
    return "<tr class=\"mle-gap\"><td colspan=\"" + columns.size() + "\">⋮</td></tr>";
  }

  private String htmlRow(List<Cell> row) {
    StringBuilder out = new StringBuilder("<tr>");
    for (int c = 0; c < row.size(); c++) {
      Cell cell = row.get(c);
      String text =
          cell.missing()
              ? Html.element("span", "missing", cell.text())
              : Html.escape(shortened(cell.text()));
      out.append("<td").append(alignment(columns.get(c))).append(">").append(text).append("</td>");
    }
    return out.append("</tr>").toString();
  }

  private static String alignment(Column column) {
    return column.number() ? " class=\"mle-n\"" : "";
  }

  private String text() {
    List<String> lines = new ArrayList<>();
    if (!title.isEmpty()) {
      lines.add(title);
    }
    int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
    lines.add(line(columns.stream().map(Column::name).toList(), widths));
    if (columns.stream().anyMatch(column -> !column.type().isEmpty())) {
      lines.add(line(columns.stream().map(Column::type).toList(), widths));
    }
    lines.add(line(IntStream.of(widths).mapToObj("─"::repeat).toList(), widths));
    for (int i = 0; i < rows.size(); i++) {
      if (i == gap) {
        lines.add("…");
      }
      lines.add(line(rows.get(i).stream().map(Grid::plain).toList(), widths));
    }
    if (!note.isEmpty()) {
      lines.add(note);
    }
    return String.join("\n", lines);
  }

  private int width(int column) {
    Column head = columns.get(column);
    return IntStream.concat(
            IntStream.of(length(head.name()), length(head.type())),
            rows.stream().mapToInt(row -> length(plain(row.get(column)))))
        .max()
        .orElse(0);
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder out = new StringBuilder();
    for (int c = 0; c < widths.length; c++) {
      String cell = cells.get(c);
      String space = " ".repeat(widths[c] - length(cell));
      out.append(c == 0 ? "" : "  ");
      out.append(columns.get(c).number() ? space + cell : cell + space);
    }
    return out.toString().stripTrailing();
  }

  private static String plain(Cell cell) {
    return cell.missing() ? "·" + cell.text() + "·" : shortened(cell.text());
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** One line of bounded length: a table is for reading at a glance. */
  private static String shortened(String text) {
    String line = text.replaceAll("\\R", "⏎").replace('\t', ' ');
    return length(line) <= WIDEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }
}
