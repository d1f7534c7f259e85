package mlelabs.exercise.lab98;

import mlelabs.exercise.Exercise;

/**
 * The rows 0 to rows - 1 in two parts, train and test, each in ascending order; the test part has
 * rows · share of them, rounded. The same seed gives the same parts.
 */
@FunctionalInterface
@Exercise("98.8")
public interface SplitExercise {
  int[][] split(int rows, double share, long seed);
}
