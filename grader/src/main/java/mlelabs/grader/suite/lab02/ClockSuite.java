package mlelabs.grader.suite.lab02;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab02.ClockExamples;
import mlelabs.exercise.lab02.ClockExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 2.2. */
public class ClockSuite extends ClockExamples {

  private static final int LAST_CLOCK = 2400;

  /** Receives the method under test. */
  public ClockSuite(ClockExercise clock) {
    super(clock);
  }

  @Test
  @DisplayName("each of the day's 1,440 clocks is a minute after the one before")
  @Misconception("some clock of the day is not a minute after the one before")
  void theClocksOfADayAreAMinuteApart() {
    LocalDateTime midnight = LocalDateTime.parse("2013-06-15T00:00");
    for (int minute = 0; minute < 24 * 60; minute++) {
      int hhmm = minute + minute / 60 * 40;
      assertEquals(midnight.plusMinutes(minute), clock.clock(2013, 6, 15, hhmm));
    }
  }

  @Test
  @DisplayName("random dates and clocks are read as written")
  @Misconception("year, month, day, hour or minute is not the one written")
  void randomClocksAreReadAsWritten() {
    Random random = new Random(20130202);
    for (int round = 0; round < 200; round++) {
      LocalDate date = LocalDate.ofEpochDay(random.nextInt(30_000));
      int hour = random.nextInt(24);
      int minute = random.nextInt(60);
      String expected = "%sT%02d:%02d".formatted(date, hour, minute);
      assertEquals(LocalDateTime.parse(expected), on(date, Integer.parseInt(digits(hour, minute))));
    }
  }

  @Test
  @DisplayName("2400 of a day is 0 of the next, all year round")
  @Misconception("2400 is not the midnight at the end of the day")
  void midnightIsThatOfTheNextDay() {
    for (int year = 2012; year <= 2013; year++) {
      for (Month month : Month.values()) {
        LocalDate middle = LocalDate.of(year, month, 15);
        assertEquals(middle.plusDays(1).atStartOfDay(), on(middle, LAST_CLOCK));
        assertEquals(on(middle.plusDays(1), 0), on(middle, LAST_CLOCK));
      }
    }
  }

  @Test
  @DisplayName("2400 of a month's last day is in the next month")
  @Misconception("2400 of a month's last day is refused, or is not in the next month")
  void midnightMayBeginAMonth() {
    assertEquals(LocalDateTime.parse("2013-05-01T00:00"), clock.clock(2013, 4, 30, LAST_CLOCK));
    assertEquals(LocalDateTime.parse("2013-03-01T00:00"), clock.clock(2013, 2, 28, LAST_CLOCK));
    assertEquals(LocalDateTime.parse("2012-02-29T00:00"), clock.clock(2012, 2, 28, LAST_CLOCK));
    assertEquals(LocalDateTime.parse("2014-01-01T00:00"), clock.clock(2013, 12, 31, LAST_CLOCK));
  }

  @Test
  @DisplayName("2359 is the last minute of the day itself")
  @Misconception("2359 is not the last minute of the day")
  void theLastMinuteBelongsToItsDay() {
    assertEquals(LocalDateTime.parse("2013-12-31T23:59"), clock.clock(2013, 12, 31, 2359));
    assertEquals(LocalDateTime.parse("2013-02-28T23:59"), clock.clock(2013, 2, 28, 2359));
  }

  @Test
  @DisplayName("no hour has more than 59 minutes")
  @Misconception("more than 59 minutes are accepted, or carried into the next hour")
  void noHourHasMoreThanFiftyNineMinutes() {
    for (int hour = 0; hour < 24; hour++) {
      refused(2013, 6, 15, hour * 100 + 60);
      refused(2013, 6, 15, hour * 100 + 75);
      refused(2013, 6, 15, hour * 100 + 99);
    }
  }

  @Test
  @DisplayName("a clock above 2400 is refused")
  @Misconception("a clock above 2400 is accepted, or refused with another exception")
  void aClockAboveMidnightIsRefused() {
    for (int hhmm : new int[] {2401, 2430, 2459, 2460, 2500, 4800, 9999, 10_517, 99_999_999}) {
      refused(2013, 6, 15, hhmm);
    }
  }

  @Test
  @DisplayName("a negative clock is refused")
  @Misconception("a negative clock is accepted, or refused with another exception")
  void aNegativeClockIsRefused() {
    for (int hhmm : new int[] {-1, -40, -59, -60, -100, -517, -2400}) {
      refused(2013, 6, 15, hhmm);
    }
  }

  @Test
  @DisplayName("a day that the month lacks is refused")
  @Misconception("a day that the month lacks is accepted, moved, or refused with another exception")
  void aDayThatTheMonthLacksIsRefused() {
    for (int month : new int[] {4, 6, 9, 11}) {
      refusedDay(2013, month, 31, 517);
    }
    refusedDay(2013, 1, 32, 517);
    refusedDay(2012, 2, 30, 517);
    refusedDay(2013, 3, 0, 517);
    refusedDay(2013, 3, -1, 517);
  }

  @Test
  @DisplayName("a month outside 1 to 12 is refused")
  @Misconception("a month outside 1 to 12 is accepted, or refused with another exception")
  void aMonthOutsideTheYearIsRefused() {
    Expect.refusal(() -> clock.clock(2016, 13, 5, 517), "13");
    Expect.refusal(() -> clock.clock(2016, 0, 5, 1122), "0");
    Expect.refusal(() -> clock.clock(2016, -7, 5, 1122), "-7");
  }

  @Test
  @DisplayName("29 February exists in leap years alone")
  @Misconception("29 February is accepted or refused in the wrong years")
  void leapYearsAreThoseOfTheCalendar() {
    assertEquals(LocalDateTime.parse("2012-02-29T05:17"), clock.clock(2012, 2, 29, 517));
    assertEquals(LocalDateTime.parse("2000-02-29T05:17"), clock.clock(2000, 2, 29, 517));
    refusedDay(2013, 2, 29, 517);
    refusedDay(1900, 2, 29, 517);
    refusedDay(2100, 2, 29, 517);
  }

  @Test
  @DisplayName("a date outside the calendar is refused at midnight too")
  @Misconception("a date outside the calendar is accepted with the clock 2400")
  void midnightDoesNotExcuseTheDate() {
    refusedDay(2013, 4, 31, LAST_CLOCK);
    refusedDay(2013, 2, 29, LAST_CLOCK);
    refusedDay(2013, 3, 0, LAST_CLOCK);
    refusedDay(2013, 12, 32, LAST_CLOCK);
  }

  @Test
  @DisplayName("a refusal names the clock received")
  @Misconception("the message for a bad clock does not hold the clock received")
  void aRefusalNamesTheClock() {
    Expect.refusal(() -> clock.clock(2013, 6, 15, 1776), "1776");
    Expect.refusal(() -> clock.clock(2013, 6, 15, 2401), "2401");
    Expect.refusal(() -> clock.clock(2013, 6, 15, -517), "-517");
  }

  @Test
  @DisplayName("a year has as many days as the calendar gives it")
  @Misconception("some day of the year is refused, or some other is accepted")
  void aYearHasItsDays() {
    int accepted = 0;
    for (int month = 1; month <= 12; month++) {
      for (int day = 1; day <= 31; day++) {
        accepted += isAccepted(2013, month, day) ? 1 : 0;
      }
    }
    assertEquals(365, accepted);
  }

  private LocalDateTime on(LocalDate date, int hhmm) {
    return clock.clock(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), hhmm);
  }

  private static String digits(int hour, int minute) {
    return "%d%02d".formatted(hour, minute);
  }

  private boolean isAccepted(int year, int month, int day) {
    try {
      LocalDateTime got = clock.clock(year, month, day, 1200);
      return got.equals(LocalDateTime.of(year, month, day, 12, 0));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void refused(int year, int month, int day, int hhmm) {
    try {
      LocalDateTime got = clock.clock(year, month, day, hhmm);
      fail("clock %d must be refused, but was %s".formatted(hhmm, got));
    } catch (IllegalArgumentException e) {
      // As it must be.
    }
  }

  /** A message may give the date in any form, so it is asked for the day alone. */
  private void refusedDay(int year, int month, int day, int hhmm) {
    Expect.refusal(() -> clock.clock(year, month, day, hhmm), Integer.toString(day));
  }
}
