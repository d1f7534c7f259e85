package mlelabs.grader.report;

import java.util.regex.Pattern;

/**
 * Text that is safe in a cell of a spreadsheet: what would be read as a formula (a cell that begins
 * with {@code = + - @}, a tab or a line end, or a full-width form of these) is preceded by an
 * apostrophe.
 */
public final class CsvText {

  private static final Pattern FORMULA =
      Pattern.compile("^\\s*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20].*|^[\\t\\r\\n].*", Pattern.DOTALL);
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");

  private CsvText() {}

  /** Text that keeps its line ends. */
  public static String of(String text) {
    String clean = CONTROL.matcher(text).replaceAll("\ufffd");
    return FORMULA.matcher(clean).matches() ? "'" + clean : clean;
  }

  /** Text on one line. */
  public static String line(String text) {
    return of(text.replaceAll("\\s+", " ").strip());
  }
}
