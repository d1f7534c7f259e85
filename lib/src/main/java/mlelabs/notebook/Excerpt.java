package mlelabs.notebook;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a learner's cell, to be shown with its neighbours.
 *
 * @param cell the number in the cell's brackets, or 0 if unknown
 * @param code the whole cell
 * @param line of interest, from 1
 * @param from first column to mark, from 0
 * @param to column behind the mark; not above {@code from} where no columns are marked
 */
record Excerpt(int cell, String code, int line, int from, int to) {

  private static final int BEFORE = 2;
  private static final int AFTER = 1;

  static Excerpt ofRange(int cell, String code, int start, int end) {
    int from = Math.min(start, code.length());
    int lineStart = code.lastIndexOf('\n', from - 1) + 1;
    int lineEnd = code.indexOf('\n', from);
    int stop = Math.min(end, lineEnd < 0 ? code.length() : lineEnd);
    return new Excerpt(cell, code, lineOf(code, from), from - lineStart, stop - lineStart);
  }

  /** The line, from 1, that holds the character at an offset. */
  static int lineOf(String code, int offset) {
    return 1
        + (int)
            code.substring(0, Math.min(offset, code.length()))
                .chars()
                .filter(c -> c == '\n')
                .count();
  }

  /** {@code cell [3], line 4}. */
  String name() {
    return (cell > 0 ? "cell [" + cell + "], " : "") + "line " + line;
  }

  /** The lines with their numbers, the one of interest marked. */
  List<String> lines() {
    String[] all = code.split("\\R", -1);
    List<String> out = new ArrayList<>();
    int last = Math.min(all.length, line + AFTER);
    while (last > line && all[last - 1].isBlank()) {
      last--;
    }
    int width = String.valueOf(last).length();
    for (int n = Math.max(1, line - BEFORE); n <= last; n++) {
      out.add(marked(n, width, all[n - 1]));
      if (n == line && to > from) {
        out.add(" ".repeat(width + 7 + from) + "^".repeat(to - from));
      }
    }
    return out;
  }

  private String marked(int number, int width, String text) {
    String padded = " ".repeat(width - String.valueOf(number).length()) + number;
    return (number == line ? "  → " : "    ") + padded + " │ " + text;
  }
}
