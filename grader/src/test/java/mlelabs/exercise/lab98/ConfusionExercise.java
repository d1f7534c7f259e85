package mlelabs.exercise.lab98;

import mlelabs.exercise.Exercise;

/**
 * How often each actual class (row) was predicted as each class (column). There must be as many
 * predictions as actual classes.
 */
@FunctionalInterface
@Exercise("98.4")
public interface ConfusionExercise {
  int[][] confusion(int[] actual, int[] predicted, int classes);
}
