package mlelabs.feature.preparation;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * Missing values of a column are filled, and a second column may remember where.
 *
 * @param column numeric or text
 * @param fill what takes their place
 * @param indicator whether to add the column {@code NAME missing}: 1 where a value was missing, 0
 *     elsewhere
 */
public record Imputation(String column, Fill fill, boolean indicator) implements Transform {

  /** Fills with the median of the training values. */
  public static Imputation median(String column) {
    return new Imputation(column, new Fill.Median(), false);
  }

  /** Fills with the most frequent training value. */
  public static Imputation mostFrequent(String column) {
    return new Imputation(column, new Fill.MostFrequent(), false);
  }

  /** Fills with that number. */
  public static Imputation constant(String column, double value) {
    return new Imputation(column, new Fill.Number(value), false);
  }

  /** Fills with that text. */
  public static Imputation constant(String column, String value) {
    return new Imputation(column, new Fill.Text(value), false);
  }

  /** The same, with the column that remembers where. */
  public Imputation withIndicator() {
    return new Imputation(column, fill, true);
  }

  @Override
  public FittedImputation learn(Table training) {
    return new FittedImputation(column, known(training), indicator);
  }

  private Fill.Known known(Table training) {
    boolean numeric = Columns.isNumeric(training, column);
    if (fill instanceof Fill.Median) {
      return new Fill.Number(median(present(training)));
    }
    if (fill instanceof Fill.MostFrequent) {
      return numeric
          ? new Fill.Number(mode(DoubleStream.of(present(training)).boxed()))
          : new Fill.Text(mode(Columns.text(training, column).filter(v -> !v.isEmpty())));
    }
    return (Fill.Known) fill;
  }

  private double[] present(Table training) {
    double[] sorted =
        DoubleStream.of(Columns.numbers(training, column))
            .filter(v -> !Double.isNaN(v))
            .sorted()
            .toArray();
    if (sorted.length == 0) {
      throw nothingToLearn(training);
    }
    return sorted;
  }

  private static double median(double[] sorted) {
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  private <T extends Comparable<T>> T mode(Stream<T> values) {
    Map<T, Long> counts =
        values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .min(
            Map.Entry.<T, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow(() -> new IllegalArgumentException(nothing("")))
        .getKey();
  }

  private IllegalArgumentException nothingToLearn(Table training) {
    return new IllegalArgumentException(nothing(" in " + training.rowCount() + " rows"));
  }

  private String nothing(String where) {
    return "a column must have a training value to be filled from, but "
        + column
        + " has none"
        + where;
  }
}
