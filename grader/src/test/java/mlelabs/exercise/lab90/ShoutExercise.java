package mlelabs.exercise.lab90;

import mlelabs.exercise.Exercise;

/** Repeats a word in upper case. */
@FunctionalInterface
@Exercise("90.2")
public interface ShoutExercise {
  String shout(String word, int times);
}
