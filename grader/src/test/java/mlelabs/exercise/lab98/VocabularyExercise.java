package mlelabs.exercise.lab98;

import java.util.List;
import mlelabs.exercise.Exercise;

/**
 * The words that occur at least so often, in lower case, the most frequent first and equally
 * frequent ones in alphabetical order. Words are separated by anything but letters.
 */
@FunctionalInterface
@Exercise("98.6")
public interface VocabularyExercise {
  List<String> vocabulary(List<String> texts, int atLeast);
}
