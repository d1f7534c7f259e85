package mlelabs.benchmark;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * What the stopwatch saw. Its line is {@code measured}, work, way, rows, result, the processors'
 * seconds and the seconds, separated by tabs; the seconds among themselves by blanks.
 *
 * @param cpu seconds of all processors for one run, on average: on a busy machine it is what a way
 *     costs, while the time also says how busy others were; NaN where a part was timed
 * @param seconds of each measured run, at least one
 */
record Measured(String work, String way, long rows, String result, double cpu, double[] seconds) {

  private static final String MARK = "measured";

  Measured {
    if (seconds.length == 0) {
      throw new IllegalArgumentException("there must be at least 1 measured run, but was none");
    }
  }

  /** The runs of both. */
  Measured and(Measured other) {
    double[] all =
        DoubleStream.concat(DoubleStream.of(seconds), DoubleStream.of(other.seconds)).toArray();
    double mean = (cpu * seconds.length + other.cpu * other.seconds.length) / all.length;
    return new Measured(work, way, rows, result, mean, all);
  }

  static boolean isLine(String line) {
    return line.startsWith(MARK + "\t");
  }

  static Measured parse(String line) {
    String[] field = line.split("\t", -1);
    if (field.length != 7) {
      throw new IllegalArgumentException("a line must have 7 fields, but was: " + line);
    }
    double[] seconds =
        Arrays.stream(field[6].split(" ")).mapToDouble(Double::parseDouble).toArray();
    return new Measured(
        field[1],
        field[2],
        Long.parseLong(field[3]),
        field[4],
        Double.parseDouble(field[5]),
        seconds);
  }

  String line() {
    String times =
        DoubleStream.of(seconds).mapToObj(Double::toString).collect(Collectors.joining(" "));
    return String.join(
        "\t", MARK, work, way, Long.toString(rows), result, Double.toString(cpu), times);
  }

  double best() {
    return DoubleStream.of(seconds).min().orElseThrow();
  }

  double median() {
    double[] sorted = DoubleStream.of(seconds).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
