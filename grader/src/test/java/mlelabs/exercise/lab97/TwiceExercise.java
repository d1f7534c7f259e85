package mlelabs.exercise.lab97;

import mlelabs.exercise.Exercise;

/** Doubles; a neighbour that is graded last. */
@FunctionalInterface
@Exercise("97.5")
public interface TwiceExercise {
  int twice(int number);
}
