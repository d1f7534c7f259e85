package mlelabs.exercise.lab98;

import mlelabs.exercise.Exercise;

/**
 * The positions of the k greatest scores, the greatest first, of equal ones the first; all where
 * there are fewer. k must not be negative.
 */
@FunctionalInterface
@Exercise("98.10")
public interface TopKExercise {
  int[] topK(double[] scores, int k);
}
