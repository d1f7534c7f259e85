package mlelabs.exercise.lab08;

import mlelabs.exercise.Exercise;

/** Exercise 8.1: walk down a parabola. */
@FunctionalInterface
@Exercise(
    value = "8.1",
    forbidden = {"mlelabs.train", "mlelabs.model", "ai.djl"})
public interface DescendExercise {

  /**
   * Gradient descent on ½·curvature·w²: each step subtracts {@code rate} times the gradient,
   * curvature·w, from w.
   *
   * @return the points w in order, the start included: {@code steps + 1} of them
   * @throws IllegalArgumentException if {@code steps} is negative; the message has the value
   */
  double[] descend(double curvature, double start, double rate, int steps);
}
