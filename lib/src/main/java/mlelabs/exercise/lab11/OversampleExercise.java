package mlelabs.exercise.lab11;

import mlelabs.exercise.Exercise;

/** Exercise 11.6: repeat the rare rows. */
@FunctionalInterface
@Exercise(
    value = "11.6",
    forbidden = {"mlelabs.evaluate", "org.tribuo"})
public interface OversampleExercise {

  /**
   * Row indices in which both classes are equally many: every row once, and rows of the rarer
   * class, drawn at random with replacement, as often as are lacking. The order is free. When the
   * classes are equal already, nothing is repeated.
   *
   * <p>The seed decides which are drawn: the same gives the same result, another draws others.
   *
   * @throws IllegalArgumentException if a class has no row
   */
  int[] oversample(boolean[] positive, long seed);
}
