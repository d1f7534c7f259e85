package mlelabs.benchmark;

import java.nio.file.Path;
import mlelabs.data.Flights;
import mlelabs.data.split.DateSplit;
import tech.tablesaw.api.Table;

/** The split of Lab 3: all flights in memory, by the fingerprint of the day, into three tables. */
final class SplitBenchmark {

  private static final String WORK = "split all flights by the day's fingerprint into three tables";

  private SplitBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Table flights = Flights.load(Path.of(arguments[0]));
    Stopwatch.measure(
        WORK, "mlelabs DateSplit", flights.rowCount(), () -> sizes(DateSplit.of(flights)));
  }

  private static String sizes(DateSplit split) {
    return "%d %d %d"
        .formatted(
            split.train().rowCount(), split.validation().rowCount(), split.test().rowCount());
  }
}
