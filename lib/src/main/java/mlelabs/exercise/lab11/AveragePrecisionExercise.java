package mlelabs.exercise.lab11;

import mlelabs.exercise.Exercise;

/** Exercise 11.3: summarise precision and recall. */
@FunctionalInterface
@Exercise(
    value = "11.3",
    forbidden = {"mlelabs.evaluate", "org.tribuo"})
public interface AveragePrecisionExercise {

  /**
   * Average precision, Σ (R_n − R_{n−1})·P_n over the distinct scores as thresholds, from the
   * highest down: P_n and R_n are precision and recall of the rows whose score is at least the
   * threshold, and R_0 = 0. NaN without a positive row.
   *
   * @throws IllegalArgumentException if the lengths differ, or a score is NaN
   */
  double averagePrecision(double[] score, boolean[] positive);
}
