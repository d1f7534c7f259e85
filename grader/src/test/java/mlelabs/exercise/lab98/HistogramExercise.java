package mlelabs.exercise.lab98;

import mlelabs.exercise.Exercise;

/**
 * How many values fall into each of equally wide bins from low to high; a value equal to high is in
 * the last bin, one outside or missing in none. There must be at least 1 bin.
 */
@FunctionalInterface
@Exercise("98.2")
public interface HistogramExercise {
  int[] histogram(double[] values, double low, double high, int bins);
}
