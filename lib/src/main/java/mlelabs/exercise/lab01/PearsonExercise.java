package mlelabs.exercise.lab01;

import mlelabs.exercise.Exercise;

/** Exercise 1.3: how strongly two columns move together. */
@FunctionalInterface
@Exercise(
    value = "1.3",
    forbidden = {"mlelabs.evaluate", "tech.tablesaw", "org.apache.commons.math3"})
public interface PearsonExercise {

  /**
   * Pearson's correlation, cov(x, y) / (σx·σy), over the pairs in which neither value is missing
   * (NaN).
   *
   * <p>Numerically stable: for x with a standard deviation of at least 1, adding 1e9 to every x
   * changes the result by less than 1e-6.
   *
   * @return from −1 to 1, up to rounding; NaN with fewer than two pairs, or when all values of a
   *     side are equal
   * @throws IllegalArgumentException if the lengths differ; the message states the rule and both
   *     lengths
   */
  double pearson(double[] x, double[] y);
}
