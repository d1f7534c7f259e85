package mlelabs.benchmark;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * What the stopwatch saw. Its line is {@code measured}, work, way, rows, result and the seconds,
 * separated by tabs; the seconds among themselves by blanks.
 *
 * @param seconds of each measured run, at least one
 */
record Measured(String work, String way, long rows, String result, double[] seconds) {

  private static final String MARK = "measured";

  Measured {
    if (seconds.length == 0) {
      throw new IllegalArgumentException("there must be at least 1 measured run, but was none");
    }
  }

  static boolean isLine(String line) {
    return line.startsWith(MARK + "\t");
  }

  static Measured parse(String line) {
    String[] field = line.split("\t", -1);
    if (field.length != 6) {
      throw new IllegalArgumentException("a line must have 6 fields, but was: " + line);
    }
    double[] seconds =
        Arrays.stream(field[5].split(" ")).mapToDouble(Double::parseDouble).toArray();
    return new Measured(field[1], field[2], Long.parseLong(field[3]), field[4], seconds);
  }

  String line() {
    String times =
        DoubleStream.of(seconds).mapToObj(Double::toString).collect(Collectors.joining(" "));
    return String.join("\t", MARK, work, way, Long.toString(rows), result, times);
  }

  double best() {
    return DoubleStream.of(seconds).min().orElseThrow();
  }

  double median() {
    double[] sorted = DoubleStream.of(seconds).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
