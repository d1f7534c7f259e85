package mlelabs.data;

import static mlelabs.data.ColumnReader.decimals;
import static mlelabs.data.ColumnReader.instants;
import static mlelabs.data.ColumnReader.integers;
import static mlelabs.data.ColumnReader.text;
import static mlelabs.data.ColumnReader.wholeOrMissing;

import java.nio.file.Path;
import java.util.List;
import mlelabs.environment.Installation;
import tech.tablesaw.api.Table;

/**
 * Hourly weather at New York's three airports in 2013: 26,115 rows.
 *
 * <p>Columns, in order:
 *
 * <ul>
 *   <li>origin: airport; STRING
 *   <li>year, month, day, hour: local time; INTEGER
 *   <li>temp, dewp: temperature and dew point in degrees Fahrenheit; DOUBLE
 *   <li>humid: relative humidity in percent; DOUBLE
 *   <li>wind_dir: degrees; wind_speed, wind_gust: miles an hour; DOUBLE
 *   <li>precip: inches; pressure: millibars at sea level; visib: miles; DOUBLE
 *   <li>time_hour: the hour in UTC; INSTANT
 * </ul>
 *
 * <p>Missing numbers are NaN.
 */
public final class Weather {

  private Weather() {}

  /**
   * All hours.
   *
   * @throws IllegalStateException if the data file is missing or altered
   */
  public static Table load() {
    return load(Installation.locate().data());
  }

  /**
   * All hours, from the files in that folder.
   *
   * @throws IllegalStateException if the data file is missing or altered
   */
  public static Table load(Path data) {
    return CsvTable.read(
        new DataFile(data, "weather.csv.gz"),
        "weather",
        List.of(
            text("origin"),
            integers("year"),
            integers("month"),
            integers("day"),
            integers("hour"),
            decimals("temp"),
            decimals("dewp"),
            decimals("humid"),
            wholeOrMissing("wind_dir"),
            decimals("wind_speed"),
            decimals("wind_gust"),
            decimals("precip"),
            decimals("pressure"),
            decimals("visib"),
            instants("time_hour")));
  }
}
