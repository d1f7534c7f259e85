package mlelabs.exercise.lab07;

import java.util.List;
import mlelabs.exercise.Exercise;

/** Exercise 7.2: the words that a model will know. */
@FunctionalInterface
@Exercise(
    value = "7.2",
    forbidden = {"mlelabs.feature", "mlelabs.model"})
public interface VocabularyExercise {

  /**
   * The distinct training values that are not missing (null or ""), most frequent first, those that
   * come equally often by name (as {@code String.compareTo} orders). Of these the first {@code
   * topK}, as far as they come at least {@code minimumCount} times.
   *
   * @param train a value a row
   * @param topK how many at most
   * @param minimumCount how often a value must come
   * @throws IllegalArgumentException if topK or minimumCount is negative; the message states the
   *     rule and the value
   */
  List<String> vocabulary(String[] train, int topK, long minimumCount);
}
