package mlelabs.exercise.lab11;

import mlelabs.exercise.Exercise;

/** Exercise 11.2: rank positives above negatives. */
@FunctionalInterface
@Exercise(
    value = "11.2",
    forbidden = {"mlelabs.evaluate", "org.tribuo"})
public interface RocAucExercise {

  /**
   * The area under the ROC curve: the share of all pairs of a positive and a negative row in which
   * the positive has the higher score, a pair with equal scores counting one half. NaN when there
   * is no such pair, because a class or every row is missing.
   *
   * <p>In a time of n·log n: a million rows have a quarter of a billion pairs and more.
   *
   * @throws IllegalArgumentException if the lengths differ, or a score is NaN
   */
  double rocAuc(double[] score, boolean[] positive);
}
