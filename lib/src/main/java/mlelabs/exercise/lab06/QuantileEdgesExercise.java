package mlelabs.exercise.lab06;

import mlelabs.exercise.Exercise;

/** Exercise 6.2: edges that put as many training values into each bucket. */
@FunctionalInterface
@Exercise(
    value = "6.2",
    forbidden = {
      "mlelabs.feature",
      "mlelabs.model",
      "mlelabs.exercise.lab07",
      "tech.tablesaw",
      "org.apache.commons.math3"
    })
public interface QuantileEdgesExercise {

  /**
   * The edges between {@code buckets} buckets: the interior quantiles of the values that are not
   * missing (NaN), by linear interpolation (Hyndman and Fan's type 7), in order, each once. With s
   * the n sorted values, edge i = 1 … buckets − 1 is, at h = i·(n − 1) / buckets (the product
   * first, in {@code double}),
   *
   * <p>s[⌊h⌋] + (h − ⌊h⌋)·(s[⌊h⌋ + 1] − s[⌊h⌋])
   *
   * @param train in any order
   * @param buckets how many, at least 2
   * @return at most buckets − 1 numbers, strictly increasing
   * @throws IllegalArgumentException if there are fewer than 2 buckets (the message states the rule
   *     and the number), or no value that is not missing
   */
  double[] quantileEdges(double[] train, int buckets);
}
