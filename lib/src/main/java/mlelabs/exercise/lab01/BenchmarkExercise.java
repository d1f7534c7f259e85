package mlelabs.exercise.lab01;

import mlelabs.exercise.Exercise;

/** Exercise 1.7: the forecast that every later model has to beat. */
@FunctionalInterface
@Exercise(
    value = "1.7",
    forbidden = {"mlelabs.evaluate", "tech.tablesaw", "org.apache.commons.math3"})
public interface BenchmarkExercise {

  /**
   * Least squares through the origin, arrival ≈ alpha · departure, over the pairs in which neither
   * value is missing (NaN): alpha = Σ departure·arrival / Σ departure².
   *
   * @param departureDelay minutes
   * @param arrivalDelay minutes
   * @return alpha, the root mean squared error over the same pairs, and their number
   * @throws IllegalArgumentException if the lengths differ, no pair is complete, or all departures
   *     of complete pairs are zero; the message states the rule and the value
   */
  Benchmark benchmark(double[] departureDelay, double[] arrivalDelay);
}
