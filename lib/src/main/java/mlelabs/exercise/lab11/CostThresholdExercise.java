package mlelabs.exercise.lab11;

import mlelabs.exercise.Exercise;

/** Exercise 11.7: decide by what mistakes cost. */
@FunctionalInterface
@Exercise(
    value = "11.7",
    forbidden = {"mlelabs.evaluate", "org.tribuo"})
public interface CostThresholdExercise {

  /**
   * The probability above which calling a row positive is the cheaper mistake to risk, when the
   * score is calibrated: fp/(fp + fn).
   *
   * @throws IllegalArgumentException if a cost is negative or NaN, or both are 0; the message has
   *     both
   */
  double costThreshold(double falsePositiveCost, double falseNegativeCost);
}
