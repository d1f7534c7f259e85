package mlelabs.exercise.lab08;

import mlelabs.exercise.Exercise;

/** Exercise 8.6: bound the step, keep its direction. */
@FunctionalInterface
@Exercise(
    value = "8.6",
    forbidden = {"mlelabs.train", "mlelabs.model", "ai.djl"})
public interface ClipByGlobalNormExercise {

  /**
   * Gradients whose joint norm, the root of the sum of all squares, is at most {@code limit}: when
   * it exceeds the limit every number is multiplied by limit/norm, else all stay as they are.
   * Squares of floats need the range of a double.
   *
   * @param gradients one array a tensor, of any lengths
   * @return new arrays of the same lengths
   * @throws IllegalArgumentException if the joint norm is not finite; the message has the norm
   */
  float[][] clipByGlobalNorm(float[][] gradients, float limit);
}
