package mlelabs.grader.report;

import java.util.ArrayList;
import java.util.List;
import mlelabs.grader.grading.CellError;

/**
 * A line of a cell as a page shows it.
 *
 * @param number from 1
 * @param text its text, tabs as spaces
 * @param failing whether the error is there
 * @param caret a mark below the column at which the compiler stops, after spaces; else empty
 */
record CodeLine(int number, String text, boolean failing, String caret) {

  private static final int BEFORE = 12;
  private static final int AFTER = 6;
  private static final int LONGEST = 400;

  /**
   * The lines around an error.
   *
   * @param pointed whether its column is marked too
   */
  static List<CodeLine> around(CellError error, boolean pointed) {
    List<String> lines = error.source().lines().toList();
    int first = Math.max(1, error.line() - BEFORE);
    int last = Math.min(lines.size(), error.line() + AFTER);
    List<CodeLine> shown = new ArrayList<>();
    for (int number = first; number <= last; number++) {
      shown.add(of(number, lines.get(number - 1), error, pointed));
    }
    return shown;
  }

  private static CodeLine of(int number, String line, CellError error, boolean pointed) {
    boolean failing = number == error.line();
    int column = Math.max(0, Math.min(error.column() - 1, line.length()));
    String cut = line.length() > LONGEST ? line.substring(0, LONGEST) + " …" : line;
    String before = failing && column <= LONGEST ? line.substring(0, column) : "";
    String caret = failing && pointed ? spaces(before).replaceAll("[^ ]", " ") + "^" : "";
    return new CodeLine(number, spaces(cut), failing, caret);
  }

  private static String spaces(String text) {
    return text.replace("\t", "    ");
  }
}
