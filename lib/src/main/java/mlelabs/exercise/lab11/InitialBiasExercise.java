package mlelabs.exercise.lab11;

import mlelabs.exercise.Exercise;

/** Exercise 11.4: start from the base rate. */
@FunctionalInterface
@Exercise(
    value = "11.4",
    forbidden = {"mlelabs.evaluate", "org.tribuo"})
public interface InitialBiasExercise {

  /**
   * The bias with which a logistic model forecasts the share of positives before it has learned
   * anything: ln(positives/negatives).
   *
   * @throws IllegalArgumentException if one of the two is not positive; the message has both
   */
  double initialBias(long positives, long negatives);
}
