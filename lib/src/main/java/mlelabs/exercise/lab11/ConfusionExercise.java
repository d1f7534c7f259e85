package mlelabs.exercise.lab11;

import mlelabs.exercise.Exercise;

/** Exercise 11.1: count what was right and wrong. */
@FunctionalInterface
@Exercise(
    value = "11.1",
    forbidden = {"mlelabs.evaluate", "org.tribuo"})
public interface ConfusionExercise {

  /**
   * The counts of right and wrong decisions: a row is called positive when its score is at least
   * {@code threshold}. Without a row all four are 0.
   *
   * @throws IllegalArgumentException if the lengths differ, or a score is NaN; the message has the
   *     lengths or the row
   */
  Confusion confusion(double[] score, boolean[] positive, double threshold);
}
