package mlelabs.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import mlelabs.data.Airlines;
import mlelabs.data.Airports;
import mlelabs.data.Flights;
import mlelabs.data.Planes;
import mlelabs.data.Weather;
import mlelabs.data.quality.Audit;
import mlelabs.data.quality.Finding;
import tech.tablesaw.api.Table;

/** The audit of Lab 2: seventeen rules on all flights, and each column in one line. */
final class AuditBenchmark {

  private static final String WORK =
      "audit all flights: 17 rules, and missing, distinct, least and greatest of 19 columns";

  private static final Audit AUDIT =
      Audit.of("flights")
          .uniqueKey("year", "month", "day", "carrier", "flight", "origin")
          .clock("sched_dep_time")
          .clock("dep_time")
          .clock("arr_time")
          .range("month", 1, 12)
          .range("dep_delay", -60, 1440)
          .range("arr_delay", -120, 1440)
          .range("distance", 80, 5000)
          .domain("origin", "EWR", "JFK", "LGA")
          .largestShareAtMost("carrier", 0.5)
          .missingAtMost("sched_dep_time", 0)
          .missingAtMost("tailnum", 0.005)
          .missingAtMost("arr_delay", 0.05)
          .foreignKey("carrier", "airlines")
          .foreignKey("tailnum", "planes")
          .foreignKey(List.of("dest"), "airports", List.of("faa"))
          .foreignKey(List.of("origin", "time_hour"), "weather", List.of("origin", "time_hour"));

  private AuditBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path data = Path.of(arguments[0]);
    Table flights = Flights.load(data);
    Table[] references = {
      Airlines.load(data), Planes.load(data), Airports.load(data), Weather.load(data)
    };
    Stopwatch.measure(WORK, "mlelabs Audit", flights.rowCount(), () -> result(flights, references));
  }

  /** What each rule found, and how many different values all columns have together. */
  private static String result(Table flights, Table... references) {
    var report = AUDIT.run(flights, references);
    String found =
        report.findings().stream()
            .map(Finding::found)
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    return found + ", " + report.columns().stream().mapToLong(c -> c.distinct()).sum();
  }
}
