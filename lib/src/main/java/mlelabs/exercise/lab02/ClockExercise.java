package mlelabs.exercise.lab02;

import java.time.LocalDateTime;
import mlelabs.exercise.Exercise;

/** Exercise 2.2: read a clock that was written as a number. */
@FunctionalInterface
@Exercise(
    value = "2.2",
    forbidden = {"mlelabs.data", "mlelabs.feature"})
public interface ClockExercise {

  /**
   * The local date and time of a clock written as hours · 100 + minutes: 517 is 05:17, 5 is 00:05
   * and 0 is midnight at the beginning of the day. 2400 is midnight at the end of the day, which is
   * 00:00 of the next.
   *
   * @param year of the Gregorian calendar, such as 2013
   * @param month 1 to 12
   * @param day 1 to the length of the month
   * @param hhmm 0 to 2400, with minutes of at most 59
   * @throws IllegalArgumentException if the clock is negative, above 2400 or has more than 59
   *     minutes, or if the calendar has no such date; the message states the rule and the value
   *     received
   */
  LocalDateTime clock(int year, int month, int day, int hhmm);
}
