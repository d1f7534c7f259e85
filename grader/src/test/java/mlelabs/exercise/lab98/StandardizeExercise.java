package mlelabs.exercise.lab98;

import mlelabs.exercise.Exercise;

/**
 * Each value less the mean, in standard deviations (dividing by n); all zero where all are equal.
 */
@FunctionalInterface
@Exercise("98.9")
public interface StandardizeExercise {
  double[] standardize(double[] values);
}
