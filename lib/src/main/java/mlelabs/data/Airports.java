package mlelabs.data;

import static mlelabs.data.ColumnReader.decimals;
import static mlelabs.data.ColumnReader.integers;
import static mlelabs.data.ColumnReader.text;

import java.nio.file.Path;
import java.util.List;
import mlelabs.environment.Installation;
import tech.tablesaw.api.Table;

/**
 * 1,458 airports, most of them in the United States; not every destination of {@link Flights} is
 * among them.
 *
 * <p>Columns, in order:
 *
 * <ul>
 *   <li>faa: code; name; STRING
 *   <li>lat, lon: degrees, north and east positive; DOUBLE
 *   <li>alt: feet above the sea; INTEGER
 *   <li>tz: hours from UTC in winter; INTEGER
 *   <li>dst: summer time (A: as in the United States, N: none, U: unknown); STRING
 *   <li>tzone: IANA time zone, "" where missing; STRING
 * </ul>
 */
public final class Airports {

  private Airports() {}

  /**
   * All airports.
   *
   * @throws IllegalStateException if the data file is missing or altered
   */
  public static Table load() {
    return load(Installation.locate().data());
  }

  /**
   * All airports, from the files in that folder.
   *
   * @throws IllegalStateException if the data file is missing or altered
   */
  public static Table load(Path data) {
    return CsvTable.read(
        new DataFile(data, "airports.csv.gz"),
        "airports",
        List.of(
            text("faa"),
            text("name"),
            decimals("lat"),
            decimals("lon"),
            integers("alt"),
            integers("tz"),
            text("dst"),
            text("tzone")));
  }
}
