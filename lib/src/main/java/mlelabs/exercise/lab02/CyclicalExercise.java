package mlelabs.exercise.lab02;

import mlelabs.exercise.Exercise;

/** Exercise 2.6: put hours on a circle. */
@FunctionalInterface
@Exercise(
    value = "2.6",
    forbidden = {"mlelabs.data", "mlelabs.feature"})
public interface CyclicalExercise {

  /**
   * Each value as a point on the unit circle, so that the end of a period is beside its beginning:
   * the row {sin(2πv/period), cos(2πv/period)}. Values may be fractions, negative, or longer than a
   * period. A missing value (NaN) keeps its row, {NaN, NaN}.
   *
   * @param values such as hours of the day
   * @param period in the unit of the values, such as 24; finite and above 0
   * @return values.length rows of 2 columns
   * @throws IllegalArgumentException if the period is not finite or not above 0, whatever the
   *     values; the message states the rule and the period received
   */
  double[][] cyclical(double[] values, double period);
}
