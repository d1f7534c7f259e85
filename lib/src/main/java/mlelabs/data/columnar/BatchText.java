package mlelabs.data.columnar;

import java.util.ArrayList;
import java.util.List;

/** A batch as a table of text: columns aligned, the first rows, how many more there are. */
final class BatchText {

  private static final int ROWS = 8;

  private BatchText() {}

  static String of(RecordBatch batch) {
    int shown = Math.min(ROWS, batch.size());
    List<StringBuilder> lines = new ArrayList<>();
    for (int line = 0; line <= shown; line++) {
      lines.add(new StringBuilder());
    }
    for (int i = 0; i < batch.columns().size(); i++) {
      append(batch.schema().field(i).name(), batch.column(i), lines);
    }
    String head = "%,d rows × %d columns".formatted(batch.size(), batch.columns().size());
    String more = shown < batch.size() ? "\n… %,d more".formatted(batch.size() - shown) : "";
    return head + "\n" + String.join("\n", lines) + more;
  }

  private static void append(String name, Column column, List<StringBuilder> lines) {
    List<String> cells = new ArrayList<>(List.of(name));
    for (int row = 0; row < lines.size() - 1; row++) {
      cells.add(column.text(row));
    }
    int width = cells.stream().mapToInt(String::length).max().orElse(0);
    for (int line = 0; line < lines.size(); line++) {
      StringBuilder text = lines.get(line);
      text.append(text.isEmpty() ? "" : "  ");
      String space = " ".repeat(width - cells.get(line).length());
      boolean left = column.type() == ColumnType.TEXT;
      text.append(left ? cells.get(line) + space : space + cells.get(line));
    }
  }
}
