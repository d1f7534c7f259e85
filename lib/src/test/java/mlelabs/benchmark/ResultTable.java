package mlelabs.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table in Markdown for each work: one line a way, the fastest first, with how many times as long
 * as the fastest it took.
 */
record ResultTable(List<Measured> measured) {

  ResultTable {
    measured = List.copyOf(measured);
  }

  String markdown() {
    return byWork().entrySet().stream()
        .map(entry -> section(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining("\n"));
  }

  /** With the runs of each way as one, also of those that were measured in several rounds. */
  ResultTable merged() {
    Map<List<String>, Measured> ways = new LinkedHashMap<>();
    for (Measured way : measured) {
      ways.merge(List.of(way.work(), way.way()), way, Measured::and);
    }
    return new ResultTable(List.copyOf(ways.values()));
  }

  /** The works whose ways did not all give the same result. */
  List<String> disagreements() {
    return byWork().entrySet().stream()
        .filter(entry -> entry.getValue().stream().map(Measured::result).distinct().count() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The ways of each work, in the order in which they were measured. */
  Map<String, List<Measured>> byWork() {
    return measured.stream()
        .collect(Collectors.groupingBy(Measured::work, LinkedHashMap::new, Collectors.toList()));
  }

  private static String section(String work, List<Measured> ways) {
    double fastest = ways.stream().mapToDouble(Measured::best).min().orElseThrow();
    String rows =
        ways.stream()
            .sorted((a, b) -> Double.compare(a.best(), b.best()))
            .map(way -> row(way, fastest))
            .collect(Collectors.joining());
    return "\n### "
        + work
        + "\n\n| way | best s | median s | CPU s | rows/s | × fastest | result |\n|---|--:|--:|--:|--:|--:|---|\n"
        + rows;
  }

  private static String row(Measured way, double fastest) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %,.0f | %.1f | %s |%n",
        way.way(),
        seconds(way.best()),
        seconds(way.median()),
        Double.isNaN(way.cpu()) ? "" : String.format(Locale.ROOT, "%.3f", way.cpu()),
        way.rows() / way.best(),
        way.best() / fastest,
        way.result());
  }

  /** To a tenth of a microsecond where a ten-thousandth of a second would say nothing. */
  private static String seconds(double time) {
    return String.format(Locale.ROOT, time < 1e-3 ? "%.7f" : "%.4f", time);
  }
}
