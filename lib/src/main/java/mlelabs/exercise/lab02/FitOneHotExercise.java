package mlelabs.exercise.lab02;

import mlelabs.exercise.Exercise;

/** Exercise 2.5: learn the categories from the training rows. */
@FunctionalInterface
@Exercise(
    value = "2.5",
    forbidden = {"mlelabs.data", "mlelabs.feature", "tech.tablesaw", "org.tribuo"})
public interface FitOneHotExercise {

  /**
   * A one-hot encoding whose categories are those of the training values: what it is given to
   * encode later adds none. Categories are equal if they are equal strings: case and blanks count.
   *
   * <p>A missing value (null or "") is no category. Training values that are all missing leave no
   * category, and so one column, the one for unknown or missing.
   *
   * <p>Training values are not compared with one another: there may be as many categories as rows.
   *
   * @param train in any order
   */
  OneHot fitOneHot(String[] train);
}
