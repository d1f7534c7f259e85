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

  /** The works whose ways did not all give the same result. */
  List<String> disagreements() {
    return byWork().entrySet().stream()
        .filter(entry -> entry.getValue().stream().map(Measured::result).distinct().count() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<String, List<Measured>> byWork() {
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
        + "\n\n| way | best s | median s | rows/s | × fastest | result |\n|---|--:|--:|--:|--:|---|\n"
        + rows;
  }

  private static String row(Measured way, double fastest) {
    return String.format(
        Locale.ROOT,
        "| %s | %.4f | %.4f | %,.0f | %.1f | %s |%n",
        way.way(),
        way.best(),
        way.median(),
        way.rows() / way.best(),
        way.best() / fastest,
        way.result());
  }
}
