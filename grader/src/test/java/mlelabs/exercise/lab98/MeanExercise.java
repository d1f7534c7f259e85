package mlelabs.exercise.lab98;

import mlelabs.exercise.Exercise;

/** The mean of the values that are not NaN; NaN where there is none. */
@FunctionalInterface
@Exercise("98.1")
public interface MeanExercise {
  double mean(double[] values);
}
