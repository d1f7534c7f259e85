package mlelabs.exercise.lab02;

import mlelabs.exercise.Exercise;

/** Exercise 2.1: find keys that come again. */
@FunctionalInterface
@Exercise(
    value = "2.1",
    forbidden = {"mlelabs.data", "mlelabs.feature", "tech.tablesaw"})
public interface RepeatedExercise {

  /**
   * Which rows repeat the key of an earlier row. The first row of a key is no repeat; the second
   * and every later one is, however far apart they stand. Keys are equal if they are equal strings:
   * case and blanks count.
   *
   * <p>A missing key (null or "") is never a repeat.
   *
   * <p>Rows are not compared with one another: there may be as many keys as rows.
   *
   * @param keys a key a row
   * @return an answer a row
   */
  boolean[] repeated(String[] keys);
}
