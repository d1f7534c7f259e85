package mlelabs.exercise.lab90;

import java.util.List;
import mlelabs.exercise.Exercise;

/** Doubles every number. */
@FunctionalInterface
@Exercise("90.1")
public interface TwiceExercise {
  List<Integer> twice(List<Integer> numbers);
}
