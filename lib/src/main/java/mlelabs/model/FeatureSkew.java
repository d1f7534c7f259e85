package mlelabs.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mlelabs.feature.FeatureBatch;
import mlelabs.feature.FittedFeatures;
import mlelabs.feature.Output;
import mlelabs.feature.WeightedIds;

/**
 * How a feature that was logged when the model was served differs from the same rows' feature as
 * training prepares it. Needed only by those who log features: a {@link ModelBundle} has one way to
 * prepare them.
 *
 * @param feature its name
 * @param rows how many rows differ
 * @param compared how many rows there are
 * @param largest the largest difference of a number; +∞ where one side has a number and the other
 *     NaN, or where an id differs, since ids have no distance
 */
public record FeatureSkew(String feature, long rows, long compared, double largest) {

  /** The features that differ, the largest difference first, then most rows, then by name. */
  private static final Comparator<FeatureSkew> WORST_FIRST =
      Comparator.comparingDouble(FeatureSkew::largest)
          .thenComparingLong(FeatureSkew::rows)
          .reversed()
          .thenComparing(FeatureSkew::feature);

  /**
   * Compares two preparations of the same rows, in the same order.
   *
   * @param form says of each feature what form it has
   * @param tolerance by which numbers may differ; two NaN do not differ
   * @throws IllegalArgumentException if the features or the numbers of rows differ, or the
   *     tolerance is negative or NaN
   */
  public static List<FeatureSkew> between(
      FittedFeatures form, FeatureBatch training, FeatureBatch serving, double tolerance) {
    requireComparable(
        training.names(), training.size(), serving.names(), serving.size(), tolerance);
    List<FeatureSkew> skews = new ArrayList<>();
    for (String feature : training.names()) {
      Output output = form.output(feature);
      if (output instanceof Output.Dense dense) {
        Count count = new Count(tolerance);
        count.numbers(training.dense(feature), serving.dense(feature), dense.width());
        count.addTo(skews, feature, training.size());
      } else if (output instanceof Output.Categorical) {
        Count count = new Count(tolerance);
        count.ids(training.ids(feature), serving.ids(feature));
        count.addTo(skews, feature, training.size());
      } else {
        Count count = new Count(tolerance);
        count.several(training.multiHot(feature), serving.multiHot(feature));
        count.addTo(skews, feature, training.size());
      }
    }
    skews.sort(WORST_FIRST);
    return skews;
  }

  /**
   * Compares two preparations of the same rows by others' code, a number a row and feature.
   *
   * @throws IllegalArgumentException as {@link #between(FittedFeatures, FeatureBatch, FeatureBatch,
   *     double)}
   */
  public static List<FeatureSkew> between(
      Map<String, double[]> training, Map<String, double[]> serving, double tolerance) {
    List<FeatureSkew> skews = new ArrayList<>();
    for (Map.Entry<String, double[]> entry : training.entrySet()) {
      double[] served = serving.getOrDefault(entry.getKey(), new double[0]);
      requireComparable(
          training.keySet().stream().sorted().toList(),
          entry.getValue().length,
          serving.keySet().stream().sorted().toList(),
          served.length,
          tolerance);
      Count count = new Count(tolerance);
      for (int row = 0; row < served.length; row++) {
        count.row(Count.difference(entry.getValue()[row], served[row]));
      }
      count.addTo(skews, entry.getKey(), served.length);
    }
    skews.sort(WORST_FIRST);
    return skews;
  }

  private static void requireComparable(
      List<String> training,
      int trainingRows,
      List<String> serving,
      int servingRows,
      double tolerance) {
    if (!(tolerance >= 0)) {
      throw new IllegalArgumentException("the tolerance must be 0 or more, but was " + tolerance);
    }
    if (!training.equals(serving)) {
      throw new IllegalArgumentException(
          "both sides must have the same features, but have %s and %s"
              .formatted(training, serving));
    }
    if (trainingRows != servingRows) {
      throw new IllegalArgumentException(
          "both sides must have the same rows, but have %d and %d"
              .formatted(trainingRows, servingRows));
    }
  }

  /** Counts the rows of one feature. */
  private static final class Count {

    private final double tolerance;
    private long rows;
    private double largest;

    Count(double tolerance) {
      this.tolerance = tolerance;
    }

    static double difference(double a, double b) {
      if (a == b || (Double.isNaN(a) && Double.isNaN(b))) {
        return 0;
      }
      double difference = Math.abs(a - b);
      return Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference;
    }

    void row(double difference) {
      if (difference > tolerance) {
        rows++;
        largest = Math.max(largest, difference);
      }
    }

    void numbers(float[] training, float[] serving, int width) {
      for (int row = 0; row < training.length; row += width) {
        double worst = 0;
        for (int i = row; i < row + width; i++) {
          worst = Math.max(worst, difference(training[i], serving[i]));
        }
        row(worst);
      }
    }

    void ids(int[] training, int[] serving) {
      for (int row = 0; row < training.length; row++) {
        row(training[row] == serving[row] ? 0 : Double.POSITIVE_INFINITY);
      }
    }

    void several(WeightedIds training, WeightedIds serving) {
      for (int row = 0; row < training.rows(); row++) {
        boolean same =
            java.util.Arrays.equals(
                training.ids(),
                training.offsets()[row],
                training.offsets()[row + 1],
                serving.ids(),
                serving.offsets()[row],
                serving.offsets()[row + 1]);
        row(same ? 0 : Double.POSITIVE_INFINITY);
      }
    }

    void addTo(List<FeatureSkew> skews, String feature, long compared) {
      if (rows > 0) {
        skews.add(new FeatureSkew(feature, rows, compared, largest));
      }
    }
  }
}
