package mlelabs.exercise.lab99;

import mlelabs.exercise.Exercise;

/** Asks a model of the grader's. */
@Exercise("99.2")
public interface ShapleyExercise {
  /** An attribution for each input. */
  double[] shapley(Scorer scorer, double[] baseline, double[] input);
}
