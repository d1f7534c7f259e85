package mlelabs.exercise.lab98;

import mlelabs.exercise.Exercise;

/**
 * How probable it is that a positive row (1) has a higher score than a negative one (0), where
 * equal scores count half; NaN unless there are both.
 */
@FunctionalInterface
@Exercise("98.5")
public interface AucExercise {
  double auc(int[] actual, double[] scores);
}
