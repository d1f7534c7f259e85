package mlelabs.exercise.lab03;

import mlelabs.exercise.Exercise;

/** Exercise 3.6: how much of the test set the model has met. */
@FunctionalInterface
@Exercise(
    value = "3.6",
    forbidden = {"mlelabs.data.split", "mlelabs.data.sql"})
public interface OverlapExercise {

  /**
   * The share of the test rows whose key occurs in train. Rows are counted, not keys: a plane that
   * flies ten times in test counts ten times. A row with a missing key (null or "") never overlaps,
   * and still is a row of the test set.
   *
   * @param train keys of the training rows
   * @param test keys of the test rows
   * @return 0 to 1; 0 without a test row
   */
  double overlap(String[] train, String[] test);
}
