package mlelabs.exercise.lab06;

import mlelabs.exercise.Exercise;

/** Exercise 6.1: a number becomes the number of its bucket. */
@FunctionalInterface
@Exercise(
    value = "6.1",
    forbidden = {"mlelabs.feature", "mlelabs.model", "mlelabs.exercise.lab07"})
public interface BucketizeExercise {

  /**
   * How many of the edges are at most the value: 0 below the first, {@code edges.length} from the
   * last one on, so that there are edges.length + 1 buckets. A missing value (NaN) is −1. As in
   * arithmetic, −0.0 equals 0.0.
   *
   * @param edges strictly increasing; may be none
   * @throws IllegalArgumentException if they are not strictly increasing, whatever the value; the
   *     message states the rule and the two edges
   */
  int bucketize(double value, double[] edges);
}
