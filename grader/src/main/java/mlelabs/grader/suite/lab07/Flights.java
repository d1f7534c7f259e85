package mlelabs.grader.suite.lab07;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import mlelabs.exercise.lab07.FlightStatistics;
import org.apache.commons.math3.stat.StatUtils;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Flights as plain arrays, with what their features are by definition.
 *
 * @param carrier null where it is missing, as in {@code dest}
 */
record Flights(
    double[] distance,
    double[] hour,
    double[] minute,
    @Nullable String[] carrier,
    @Nullable String[] dest) {

  static final List<String> FEATURES = List.of("distance", "hour", "minute", "carrier", "dest");

  /** Ten times as many buckets as tenths: with 10·n + 1 rows all quantiles are values. */
  private static final int TENTHS = 10;

  private static final double WITHIN = 1e-9;

  /** Any flights; about one value in ten is missing. */
  static Flights random(Random random, int rows) {
    double[][] numbers = new double[3][rows];
    @Nullable String[][] words = new @Nullable String[2][rows];
    for (int i = 0; i < rows; i++) {
      numbers[0][i] = random.nextInt(10) == 0 ? Double.NaN : 80 + random.nextInt(20_000) / 4d;
      numbers[1][i] = random.nextInt(10) == 0 ? Double.NaN : random.nextInt(24);
      numbers[2][i] = random.nextInt(10) == 0 ? Double.NaN : random.nextInt(60);
      words[0][i] = random.nextInt(10) == 0 ? null : "C" + random.nextInt(6);
      words[1][i] = random.nextInt(10) == 0 ? null : "D" + random.nextInt(15);
    }
    return new Flights(numbers[0], numbers[1], numbers[2], words[0], words[1]);
  }

  /**
   * Training flights whose hours and minutes have 10·tenths + 1 values, so that no edge is between
   * two.
   */
  static Flights training(Random random, int tenths) {
    Flights flights = random(random, TENTHS * tenths + 1);
    Arrays.setAll(flights.hour, i -> random.nextInt(24));
    Arrays.setAll(flights.minute, i -> random.nextInt(60));
    return flights;
  }

  int rows() {
    return distance.length;
  }

  /** A table of just these columns. */
  Table table() {
    return Table.create(
        "flights",
        DoubleColumn.create("distance", distance),
        DoubleColumn.create("hour", hour),
        DoubleColumn.create("minute", minute),
        text("carrier", carrier),
        text("dest", dest));
  }

  private static StringColumn text(String name, @Nullable String[] words) {
    StringColumn column = StringColumn.create(name);
    for (String word : words) {
      if (word == null) {
        column.appendMissing();
      } else {
        column.append(word);
      }
    }
    return column;
  }

  /** What these flights teach, where no edge lies between two values. */
  FlightStatistics statistics() {
    double[] there = DoubleStream.of(distance).filter(v -> !Double.isNaN(v)).toArray();
    return new FlightStatistics(
        1,
        StatUtils.mean(there),
        Math.sqrt(StatUtils.variance(there)),
        tenths(hour),
        tenths(minute),
        words(carrier),
        words(dest));
  }

  private static double[] tenths(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return DoubleStream.iterate(1, i -> i < TENTHS, i -> i + 1)
        .map(i -> sorted[(int) i * (sorted.length - 1) / TENTHS])
        .distinct()
        .toArray();
  }

  private static List<String> words(@Nullable String[] words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String word : words) {
      if (word != null) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    List<String> ordered = new ArrayList<>(counts.keySet());
    ordered.sort(
        Comparator.comparing((String word) -> -Objects.requireNonNull(counts.get(word)))
            .thenComparing(word -> word));
    return ordered;
  }

  /** The features of these flights by some statistics. */
  Map<String, double[]> features(FlightStatistics learned) {
    Map<String, double[]> features = new LinkedHashMap<>();
    double scale = learned.std() == 0 ? 1 : learned.std();
    features.put(
        "distance", DoubleStream.of(distance).map(v -> (v - learned.mean()) / scale).toArray());
    features.put("hour", buckets(hour, learned.hourEdges()));
    features.put("minute", buckets(minute, learned.minuteEdges()));
    features.put("carrier", positions(carrier, learned.carriers()));
    features.put("dest", positions(dest, learned.destinations()));
    return features;
  }

  private static double[] buckets(double[] values, double[] edges) {
    return DoubleStream.of(values).map(v -> bucket(v, edges)).toArray();
  }

  private static double bucket(double value, double[] edges) {
    return Double.isNaN(value) ? -1 : DoubleStream.of(edges).filter(edge -> value >= edge).count();
  }

  private static double[] positions(@Nullable String[] words, List<String> vocabulary) {
    return Stream.of(words).mapToDouble(word -> position(word, vocabulary)).toArray();
  }

  private static int position(@Nullable String word, List<String> vocabulary) {
    return word != null && vocabulary.contains(word) ? vocabulary.indexOf(word) : vocabulary.size();
  }

  /** The same features in the same order, with the same values. */
  static void assertSame(Map<String, double[]> expected, Map<String, double[]> actual) {
    assertEquals(FEATURES, List.copyOf(actual.keySet()));
    expected.forEach((name, values) -> assertArrayEquals(values, actual.get(name), WITHIN, name));
  }

  /** The values of a feature that has to be there. */
  static double[] of(Map<String, double[]> features, String name) {
    return Objects.requireNonNull(features.get(name), name);
  }
}
