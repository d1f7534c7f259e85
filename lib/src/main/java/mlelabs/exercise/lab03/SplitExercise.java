package mlelabs.exercise.lab03;

import mlelabs.exercise.Exercise;

/** Exercise 3.2: three parts by key. */
@FunctionalInterface
@Exercise(
    value = "3.2",
    forbidden = {"mlelabs.data.split", "mlelabs.data.sql"})
public interface SplitExercise {

  /**
   * The part of a key, by its bucket (3.1) of 100: the first {@code trainPercent} buckets train,
   * the next {@code validationPercent} validate, the others test.
   *
   * @param key what must stay together
   * @param trainPercent from 0
   * @param validationPercent from 0; the two together at most 100
   * @throws IllegalArgumentException if a percentage is negative or their sum is above 100; the
   *     message states the rule and the value
   */
  Split split(String key, int trainPercent, int validationPercent);
}
