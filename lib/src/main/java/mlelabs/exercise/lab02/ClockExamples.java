package mlelabs.exercise.lab02;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 2.2. */
@ExtendWith(LearnerMethod.class)
public class ClockExamples {

  protected final ClockExercise clock;

  /** Receives the method under test. */
  public ClockExamples(ClockExercise clock) {
    this.clock = clock;
  }

  @Test
  @Order(1)
  @DisplayName("517 is 05:17")
  @Misconception("hours and minutes are not told apart")
  void aClockIsHoursAndMinutes() {
    assertClock("2013-01-01T05:17", 2013, 1, 1, 517);
  }

  @Test
  @Order(2)
  @DisplayName("5 is 00:05, and 0 is midnight at the beginning of the day")
  @Misconception("a clock within the first hour of the day is wrong")
  void theFirstHourHasNoHundreds() {
    assertClock("2013-01-01T00:05", 2013, 1, 1, 5);
    assertClock("2013-01-01T00:00", 2013, 1, 1, 0);
  }

  @Test
  @Order(3)
  @DisplayName("2400 is midnight at the end of the day")
  @Misconception("2400 is refused, or is not the beginning of the next day")
  void midnightEndsTheDay() {
    assertClock("2013-01-16T00:00", 2013, 1, 15, 2400);
  }

  @Test
  @Order(4)
  @DisplayName("a clock of more than 59 minutes is refused")
  @Misconception("a clock of more than 59 minutes is accepted, or refused with another exception")
  void minutesStopAtFiftyNine() {
    assertRefused(2013, 1, 1, 1260);
  }

  @Test
  @Order(5)
  @DisplayName("a date that is not in the calendar is refused")
  @Misconception(
      "a date that is not in the calendar is accepted, or is refused with another exception")
  void aDateOutsideTheCalendarIsRefused() {
    assertRefused(2013, 2, 29, 517);
  }

  private void assertClock(String expected, int year, int month, int day, int hhmm) {
    LocalDateTime got = clock.clock(year, month, day, hhmm);
    assertEquals(LocalDateTime.parse(expected), got, call(year, month, day, hhmm));
  }

  private void assertRefused(int year, int month, int day, int hhmm) {
    assertThrows(
        IllegalArgumentException.class,
        () -> clock.clock(year, month, day, hhmm),
        call(year, month, day, hhmm));
  }

  private static String call(int year, int month, int day, int hhmm) {
    return "clock(%d, %d, %d, %d)".formatted(year, month, day, hhmm);
  }
}
