package mlelabs.data;

import static mlelabs.data.ColumnReader.text;

import java.nio.file.Path;
import java.util.List;
import mlelabs.environment.Installation;
import tech.tablesaw.api.Table;

/**
 * The 16 airlines that the flights name, by carrier code.
 *
 * <p>Columns: carrier (two characters), name; both STRING.
 */
public final class Airlines {

  private Airlines() {}

  /**
   * All airlines.
   *
   * @throws IllegalStateException if the data file is missing or altered
   */
  public static Table load() {
    return load(Installation.locate().data());
  }

  /**
   * All airlines, from the files in that folder.
   *
   * @throws IllegalStateException if the data file is missing or altered
   */
  public static Table load(Path data) {
    return CsvTable.read(
        new DataFile(data, "airlines.csv.gz"), "airlines", List.of(text("carrier"), text("name")));
  }
}
