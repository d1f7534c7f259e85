package mlelabs.benchmark;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mlelabs.data.Flights;
import mlelabs.data.split.DateSplit;
import mlelabs.data.split.Part;
import mlelabs.data.sql.Warehouse;
import tech.tablesaw.api.Table;

/** The split of Lab 3: all flights in memory, by the fingerprint of the day, into three tables. */
final class SplitBenchmark {

  private static final String WORK = "split all flights by the day's fingerprint into three tables";

  private SplitBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Table flights = Flights.load(Path.of(arguments[0]));
    Stopwatch.measure(
        WORK, "mlelabs DateSplit", flights.rowCount(), () -> sizes(DateSplit.of(flights)));
    try (Warehouse warehouse = Warehouse.open(Path.of(arguments[0]))) {
      Stopwatch.measure(
          WORK, "mlelabs Warehouse, a fingerprint a row", flights.rowCount(), () -> sql(warehouse));
    }
  }

  private static String sql(Warehouse warehouse) {
    for (Part part : Part.values()) {
      warehouse.run(
          "CREATE OR REPLACE TABLE %s AS SELECT * FROM flights WHERE %s = '%s'"
              .formatted(part, DateSplit.rule().sql(), part));
    }
    return Stream.of(Part.values())
        .map(part -> warehouse.query("SELECT COUNT(*) AS n FROM " + part))
        .map(count -> Long.toString(count.longColumn("n").getLong(0)))
        .collect(Collectors.joining(" "));
  }

  private static String sizes(DateSplit split) {
    return "%d %d %d"
        .formatted(
            split.train().rowCount(), split.validation().rowCount(), split.test().rowCount());
  }
}
