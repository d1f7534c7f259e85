package mlelabs.exercise.lab11;

import mlelabs.exercise.Exercise;

/** Exercise 11.8: compare forecasts with frequencies. */
@FunctionalInterface
@Exercise(
    value = "11.8",
    forbidden = {"mlelabs.evaluate", "org.tribuo"})
public interface CalibrationErrorExercise {

  /**
   * The expected calibration error: the scores fall into {@code bins} bins of equal width on [0,
   * 1], each including its lower bound, the last its upper one as well; the result is the mean,
   * weighted by rows, of the distance between a bin's mean score and its share of positives. Empty
   * bins count for nothing. NaN without a row.
   *
   * @throws IllegalArgumentException if the lengths differ, a score is NaN or outside [0, 1], or
   *     {@code bins} is below 1
   */
  double calibrationError(double[] score, boolean[] positive, int bins);
}
