package mlelabs.exercise.lab01;

import mlelabs.exercise.Exercise;

/** Exercise 1.2: count values by bin. */
@FunctionalInterface
@Exercise(
    value = "1.2",
    forbidden = {"mlelabs.plot", "mlelabs.evaluate"})
public interface HistogramExercise {

  /**
   * How many values fall into each bin. Bin i is [edges[i], edges[i+1]), closed on the left and
   * open on the right; the last bin is closed on both sides. Missing values (NaN) and values
   * outside the edges are in no bin; −0.0 equals 0.0.
   *
   * <p>Not every value is compared with every edge: a million values and 100,000 edges take no
   * longer than a second or two.
   *
   * @param values any numbers
   * @param edges finite and strictly increasing, at least two
   * @return edges.length − 1 counts
   * @throws IllegalArgumentException if the edges are fewer than two, not finite, or not strictly
   *     increasing; the message states the rule and the value received
   */
  long[] histogram(double[] values, double[] edges);
}
