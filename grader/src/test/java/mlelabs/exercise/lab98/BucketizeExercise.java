package mlelabs.exercise.lab98;

import mlelabs.exercise.Exercise;

/**
 * For each value how many of the ascending boundaries are at most as great; -1 for a missing one.
 */
@FunctionalInterface
@Exercise("98.7")
public interface BucketizeExercise {
  int[] bucketize(double[] values, double[] boundaries);
}
