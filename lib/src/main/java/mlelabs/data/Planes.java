package mlelabs.data;

import static mlelabs.data.ColumnReader.integers;
import static mlelabs.data.ColumnReader.text;
import static mlelabs.data.ColumnReader.wholeOrMissing;

import java.nio.file.Path;
import java.util.List;
import mlelabs.environment.Installation;
import tech.tablesaw.api.Table;

/**
 * 3,322 aircraft by tail number; not every tail number of {@link Flights} is among them.
 *
 * <p>Columns, in order:
 *
 * <ul>
 *   <li>tailnum; STRING
 *   <li>year: of manufacture; DOUBLE, NaN where missing
 *   <li>type, manufacturer, model; STRING
 *   <li>engines, seats: how many; INTEGER
 *   <li>speed: cruising speed in miles an hour; DOUBLE, NaN where missing (almost everywhere)
 *   <li>engine: kind of engine; STRING
 * </ul>
 */
public final class Planes {

  private Planes() {}

  /**
   * All planes.
   *
   * @throws IllegalStateException if the data file is missing or altered
   */
  public static Table load() {
    return load(Installation.locate().data());
  }

  /**
   * All planes, from the files in that folder.
   *
   * @throws IllegalStateException if the data file is missing or altered
   */
  public static Table load(Path data) {
    return CsvTable.read(
        new DataFile(data, "planes.csv.gz"),
        "planes",
        List.of(
            text("tailnum"),
            wholeOrMissing("year"),
            text("type"),
            text("manufacturer"),
            text("model"),
            integers("engines"),
            integers("seats"),
            wholeOrMissing("speed"),
            text("engine")));
  }
}
