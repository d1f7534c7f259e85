package mlelabs.exercise.lab97;

import mlelabs.exercise.Exercise;

/** Adds; a neighbour that is graded first. */
@FunctionalInterface
@Exercise("97.1")
public interface PlusExercise {
  int plus(int a, int b);
}
