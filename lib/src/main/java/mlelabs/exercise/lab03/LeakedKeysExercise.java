package mlelabs.exercise.lab03;

import java.util.SortedSet;
import mlelabs.exercise.Exercise;

/** Exercise 3.3: what stands on both sides of a split. */
@FunctionalInterface
@Exercise(
    value = "3.3",
    forbidden = {"mlelabs.data.split", "mlelabs.data.sql"})
public interface LeakedKeysExercise {

  /**
   * The keys that occur on both sides, each once, in their natural order. A missing key (null or
   * "") is no key.
   *
   * @param train keys of the training rows, in any order, often repeated
   * @param test keys of the test rows, not necessarily as many
   */
  SortedSet<String> leakedKeys(String[] train, String[] test);
}
