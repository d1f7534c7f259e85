package mlelabs.exercise.lab08;

import mlelabs.exercise.Exercise;

/** Exercise 8.3: shrink weights to exactly zero. */
@FunctionalInterface
@Exercise(
    value = "8.3",
    forbidden = {"mlelabs.train", "mlelabs.model", "ai.djl"})
public interface SoftThresholdExercise {

  /**
   * The proximal step of L1: each weight comes closer to 0 by {@code amount}, and stays at 0 when
   * it gets there.
   *
   * @return a new array
   * @throws IllegalArgumentException if {@code amount} is negative; the message has the value
   */
  double[] softThreshold(double[] weights, double amount);
}
