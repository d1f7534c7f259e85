package mlelabs.grader.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** A table as RFC 4180 has it, but with line ends {@code \n}. */
public final class CsvTable {

  private final StringWriter text = new StringWriter();
  private final CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

  /** A table with these columns. */
  public CsvTable(String... columns) {
    csv.writeRecord(columns);
  }

  /** A table with these columns. */
  public CsvTable(List<String> columns) {
    csv.writeRecord(columns);
  }

  /** Adds a row. */
  public CsvTable row(String... cells) {
    return row(Arrays.asList(cells));
  }

  /** Adds a row. */
  public CsvTable row(List<String> cells) {
    csv.writeRecord(cells);
    return this;
  }

  /** The whole table. */
  public String text() {
    try {
      csv.close();
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
