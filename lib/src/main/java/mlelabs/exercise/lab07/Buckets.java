package mlelabs.exercise.lab07;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What exercises 6.1 and 6.2 ask for, done: so that a mistake there costs nothing here.
 *
 * @see mlelabs.exercise.lab06.BucketizeExercise
 * @see mlelabs.exercise.lab06.QuantileEdgesExercise
 */
public final class Buckets {

  private Buckets() {}

  /**
   * The number of edges that are at most the value; −1 for a missing one (NaN).
   *
   * @param edges strictly increasing
   * @throws IllegalArgumentException if they are not
   */
  public static int bucketize(double value, double[] edges) {
    for (int i = 1; i < edges.length; i++) {
      if (!(edges[i - 1] < edges[i])) {
        throw new IllegalArgumentException(
            "edges must increase, but " + edges[i] + " comes after " + edges[i - 1]);
      }
    }
    if (Double.isNaN(value)) {
      return -1;
    }
    return (int) DoubleStream.of(edges).filter(edge -> edge <= value).count();
  }

  /**
   * The interior quantiles (type 7) of the values that are not missing, without duplicates: edges
   * for {@link #bucketize} that put about as many values into each bucket.
   *
   * @param train in any order; left as they are
   * @param buckets how many, at least 2
   * @return at most buckets − 1 edges, increasing
   * @throws IllegalArgumentException if buckets is below 2, or no value is there
   */
  public static double[] quantileEdges(double[] train, int buckets) {
    double[] sorted = DoubleStream.of(train).filter(v -> !Double.isNaN(v)).sorted().toArray();
    if (buckets < 2 || sorted.length == 0) {
      throw new IllegalArgumentException(
          "there must be at least 2 buckets and 1 value, but there are "
              + buckets
              + " and "
              + sorted.length);
    }
    return IntStream.range(1, buckets)
        .mapToDouble(i -> quantile(sorted, (double) i * (sorted.length - 1) / buckets))
        .distinct()
        .toArray();
  }

  private static double quantile(double[] sorted, double h) {
    int below = (int) h;
    double above = sorted[Math.min(below + 1, sorted.length - 1)];
    return sorted[below] + (h - below) * (above - sorted[below]);
  }
}
