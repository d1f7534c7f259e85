package mlelabs.exercise.lab03;

import mlelabs.exercise.Exercise;

/** Exercise 3.7: do two parts differ by more than chance? */
@FunctionalInterface
@Exercise(
    value = "3.7",
    forbidden = {
      "mlelabs.data.split",
      "mlelabs.data.sql",
      "mlelabs.evaluate",
      "tech.tablesaw",
      "org.apache.commons.math3"
    })
public interface BalanceExercise {

  /**
   * Welch's t: (mean of train − mean of other) / √(s²/n of train + s²/n of other), over the n
   * values of each side that are not missing (NaN), with s² the sample variance (n−1). About ±2 and
   * beyond is more than chance gives to two parts of the same rows.
   *
   * @param train for example the labels of the training rows
   * @param other the same of another part, not necessarily as many
   * @return NaN if either side has fewer than two values, or if all values of each side are equal
   *     (one constant side has a t)
   */
  double balance(double[] train, double[] other);
}
