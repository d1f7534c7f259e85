package mlelabs.exercise.lab02;

import mlelabs.exercise.Exercise;

/** Exercise 2.4: learn from the training rows what fills a gap. */
@FunctionalInterface
@Exercise(
    value = "2.4",
    forbidden = {
      "mlelabs.data",
      "mlelabs.feature",
      "tech.tablesaw",
      "org.apache.commons.math3",
      "org.tribuo",
      "com.google.common.math"
    })
public interface FitImputerExercise {

  /**
   * An imputer that fills with the median of the training values, whatever the values it is given.
   *
   * <p>The median is the middle one of the sorted values that are not missing (NaN), or the mean of
   * the two in the middle when their number is even. It is found once, when fitting, in the time
   * that sorting takes.
   *
   * @param train in any order
   * @throws IllegalArgumentException if no training value is there, because the array is empty or
   *     all are missing; the message states the rule and how many rows there were
   */
  Imputer fitImputer(double[] train);
}
