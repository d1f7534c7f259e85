package mlelabs.exercise.lab03;

import java.time.LocalDate;
import mlelabs.exercise.Exercise;

/** Exercise 3.5: learn from the past, be tested on the future. */
@FunctionalInterface
@Exercise(
    value = "3.5",
    forbidden = {"mlelabs.data.split", "mlelabs.data.sql"})
public interface ChronologicalExercise {

  /**
   * The part of a date: training before {@code validationFrom}, then validation, and test from
   * {@code testFrom} on. A date on a boundary belongs to the later part. Equal boundaries are in
   * order: there is then no validation.
   *
   * @param validationFrom the first day of validation
   * @param testFrom the first day of test
   * @throws IllegalArgumentException if testFrom is before validationFrom, whatever the date; the
   *     message states the rule and the values
   */
  Split chronological(LocalDate date, LocalDate validationFrom, LocalDate testFrom);
}
