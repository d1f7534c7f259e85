package mlelabs.exercise.lab01;

import mlelabs.exercise.Exercise;

/** Exercise 1.6: where outliers begin. */
@FunctionalInterface
@Exercise(
    value = "1.6",
    forbidden = {"mlelabs.evaluate", "tech.tablesaw", "org.apache.commons.math3"})
public interface TukeyFencesExercise {

  /**
   * Tukey's fences {q1 − k·iqr, q3 + k·iqr} with iqr = q3 − q1, quartiles over the values that are
   * not missing (NaN) by linear interpolation between order statistics: the quantile p of n sorted
   * values is at position p·(n−1) (Hyndman and Fan's type 7).
   *
   * @param k how many interquartile ranges beyond the quartiles; 1.5 is Tukey's choice
   * @return two numbers; {NaN, NaN} without a value
   * @throws IllegalArgumentException if k is negative or not finite; the message states the rule
   *     and the value
   */
  double[] tukeyFences(double[] values, double k);
}
