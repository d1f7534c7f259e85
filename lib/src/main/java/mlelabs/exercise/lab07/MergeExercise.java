package mlelabs.exercise.lab07;

import mlelabs.exercise.Exercise;

/** Exercise 7.1: statistics of parts become statistics of the whole. */
@FunctionalInterface
@Exercise(
    value = "7.1",
    forbidden = {"mlelabs.feature", "mlelabs.model", "org.apache.commons.math3"})
public interface MergeExercise {

  /**
   * The moments of all values of two parts, of which each part's moments are known and the values
   * are gone.
   *
   * <p>In whatever order and grouping the parts of a data set are merged, the count is exact, the
   * mean is right within 1e-12 of itself, and m2 within 1e-9 of itself, also for values near 10⁹
   * with a standard deviation of 1000 or more: a sum of squares does not keep that many digits.
   *
   * <p>Moments with count 0 are empty, whatever their mean and m2, and merging with them changes
   * nothing; two empties give (0, 0, 0). Counts may be thousands of millions.
   */
  Moments merge(Moments a, Moments b);
}
