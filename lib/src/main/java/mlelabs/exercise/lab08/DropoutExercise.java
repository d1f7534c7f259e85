package mlelabs.exercise.lab08;

import mlelabs.exercise.Exercise;

/** Exercise 8.4: drop activations while training. */
@FunctionalInterface
@Exercise(
    value = "8.4",
    forbidden = {"mlelabs.train", "mlelabs.model", "ai.djl"})
public interface DropoutExercise {

  /**
   * Inverted dropout. In training each activation becomes 0 with probability {@code rate},
   * independently of the others; a survivor is divided by 1 − rate, so that the expected value
   * stays. Outside training all activations stay as they are.
   *
   * <p>The seed decides: the same gives the same result, another drops others.
   *
   * @return a new array
   * @throws IllegalArgumentException if {@code rate} is not in [0, 1), in training or not; the
   *     message has the value
   */
  double[] dropout(double[] activations, double rate, long seed, boolean training);
}
