package mlelabs.exercise.lab07;

import java.util.List;
import java.util.Map;
import mlelabs.exercise.Exercise;

/** Exercise 7.6: find the features that training and serving compute differently. */
@FunctionalInterface
@Exercise(
    value = "7.6",
    forbidden = {"mlelabs.feature", "mlelabs.model"})
public interface SkewExercise {

  /**
   * The features that differ in some row by more than the tolerance, with how many rows do and the
   * largest difference: the one with the largest difference first, of equal ones that with more
   * rows, then by name.
   *
   * <p>The difference of two values is its magnitude. Equal values do not differ, infinite ones and
   * two that are missing (NaN) included; a number and a NaN differ by +∞.
   *
   * @param training values by feature, one a row
   * @param serving the same rows, in the same order, as the serving code saw them
   * @param tolerance which differences are forgiven; a difference that equals it is
   * @throws IllegalArgumentException if one side has a feature that the other lacks (the message
   *     names it), the rows of a feature are not equally many (it names the feature), or the
   *     tolerance is negative or NaN (it states the rule and the value)
   */
  List<Skew> skew(Map<String, double[]> training, Map<String, double[]> serving, double tolerance);
}
