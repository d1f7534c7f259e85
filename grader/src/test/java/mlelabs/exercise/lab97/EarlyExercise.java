package mlelabs.exercise.lab97;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import mlelabs.exercise.Exercise;

/** When asked, the words, each changed, in ascending order. */
@FunctionalInterface
@Exercise("97.2")
public interface EarlyExercise {
  Supplier<List<String>> early(List<String> words, UnaryOperator<String> change);
}
