package mlelabs.exercise.lab02;

import mlelabs.exercise.Exercise;

/** Exercise 2.7: join without multiplying rows. */
@FunctionalInterface
@Exercise(
    value = "2.7",
    forbidden = {"mlelabs.data", "mlelabs.feature", "tech.tablesaw"})
public interface LookUpExercise {

  /**
   * Where each key stands in a reference table: the index of the equal reference key, −1 if there
   * is none. Keys may repeat and come in any order; they are equal if they are equal strings: case
   * and blanks count.
   *
   * <p>A missing key (null or "") stands nowhere, so it gets −1, also where a reference key is
   * missing. Missing reference keys are ignored, also several; they keep their place in the count.
   * Any other reference key must be there once: two rows for one key would multiply the rows that
   * join them.
   *
   * <p>The reference is not gone through again for every key: both may be long.
   *
   * @param keys a key a row
   * @param reference the key of each row of the reference table
   * @return an index a key
   * @throws IllegalArgumentException if a reference key comes twice, whether it is looked up or
   *     not; the message states the rule and names the key
   */
  int[] lookUp(String[] keys, String[] reference);
}
