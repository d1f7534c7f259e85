package mlelabs.grader.suite.lab03;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab03.ChronologicalExamples;
import mlelabs.exercise.lab03.ChronologicalExercise;
import mlelabs.exercise.lab03.Split;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 3.5. */
public class ChronologicalSuite extends ChronologicalExamples {

  private static final LocalDate OCTOBER = LocalDate.of(2013, 10, 1);
  private static final LocalDate DECEMBER = LocalDate.of(2013, 12, 1);

  /** Receives the method under test. */
  public ChronologicalSuite(ChronologicalExercise chronological) {
    super(chronological);
  }

  @Test
  @DisplayName("any dates agree with the days counted from an epoch")
  @Misconception("random dates are in the wrong part")
  void randomDatesAgreeWithDayNumbers() {
    Random random = new Random(20130305);
    for (int round = 0; round < 300; round++) {
      long validation = 15_000 + random.nextInt(1500);
      long test = validation + random.nextInt(200);
      long day = validation - 300 + random.nextInt(800);
      Split expected =
          day >= test ? Split.TEST : day >= validation ? Split.VALIDATION : Split.TRAIN;
      assertEquals(expected, part(day, validation, test));
    }
  }

  @Test
  @DisplayName("the day before a boundary belongs to the earlier part")
  @Misconception("the day before a boundary is in the later part")
  void theDayBeforeABoundaryIsEarlier() {
    assertEquals(Split.TRAIN, on(OCTOBER.minusDays(1)));
    assertEquals(Split.VALIDATION, on(OCTOBER));
    assertEquals(Split.VALIDATION, on(DECEMBER.minusDays(1)));
    assertEquals(Split.TEST, on(DECEMBER));
  }

  @Test
  @DisplayName("equal boundaries are in order")
  @Misconception("equal boundaries are refused")
  void equalBoundariesAreInOrder() {
    assertEquals(Split.TRAIN, chronological.chronological(OCTOBER.minusDays(1), OCTOBER, OCTOBER));
    assertEquals(Split.TEST, chronological.chronological(OCTOBER.plusDays(1), OCTOBER, OCTOBER));
  }

  @Test
  @DisplayName("equal boundaries leave no day for validation")
  @Misconception("with equal boundaries the boundary itself is not for test")
  void equalBoundariesLeaveNoValidation() {
    assertEquals(Split.TEST, chronological.chronological(OCTOBER, OCTOBER, OCTOBER));
  }

  @Test
  @DisplayName("validation may be a single day")
  @Misconception("a validation part of one day is lost")
  void validationMayBeASingleDay() {
    LocalDate next = OCTOBER.plusDays(1);
    assertEquals(Split.VALIDATION, chronological.chronological(OCTOBER, OCTOBER, next));
    assertEquals(Split.TEST, chronological.chronological(next, OCTOBER, next));
  }

  @Test
  @DisplayName("the year counts before the day of the year")
  @Misconception("only the day of the year is compared")
  void theYearCounts() {
    assertEquals(Split.TRAIN, on(LocalDate.of(2012, 12, 31)));
    assertEquals(Split.TRAIN, on(LocalDate.of(2012, 11, 1)));
    assertEquals(Split.TEST, on(LocalDate.of(2014, 1, 1)));
    assertEquals(Split.TEST, on(LocalDate.of(2014, 11, 1)));
  }

  @Test
  @DisplayName("the day of the month counts")
  @Misconception("only year and month are compared")
  void theDayOfTheMonthCounts() {
    LocalDate from = LocalDate.of(2013, 10, 15);
    LocalDate to = LocalDate.of(2013, 10, 20);
    LocalDate first = LocalDate.of(2013, 10, 1);
    assertEquals(Split.TRAIN, chronological.chronological(first, from, to));
    assertEquals(Split.VALIDATION, chronological.chronological(first.plusDays(16), from, to));
    assertEquals(Split.TEST, chronological.chronological(first.plusDays(30), from, to));
  }

  @Test
  @DisplayName("a later date is never in an earlier part")
  @Misconception("a later date is in an earlier part")
  void aLaterDateIsNeverInAnEarlierPart() {
    Split before = Split.TRAIN;
    for (LocalDate day = OCTOBER.minusDays(40); day.isBefore(DECEMBER); day = day.plusDays(1)) {
      Split now = chronological.chronological(day, OCTOBER, OCTOBER.plusDays(30));
      assertTrue(now.compareTo(before) >= 0);
      before = now;
    }
    assertEquals(Split.TEST, before);
  }

  @Test
  @DisplayName("boundaries out of order are refused whatever the date")
  @Misconception("boundaries out of order are accepted for an early or a late date")
  void theOrderIsCheckedForEveryDate() {
    for (int days = -100; days <= 100; days += 10) {
      LocalDate date = OCTOBER.plusDays(days);
      Expect.refusal(() -> chronological.chronological(date, DECEMBER, OCTOBER));
    }
  }

  @Test
  @DisplayName("boundaries one day out of order are refused")
  @Misconception("boundaries that are one day out of order are accepted")
  void oneDayOutOfOrderIsRefused() {
    LocalDate next = OCTOBER.plusDays(1);
    Expect.refusal(() -> chronological.chronological(OCTOBER, next, OCTOBER));
    Expect.refusal(() -> chronological.chronological(next, next, OCTOBER));
  }

  @Test
  @DisplayName("a refusal names a boundary")
  @Misconception("the message for boundaries out of order names none of them")
  void aRefusalNamesABoundary() {
    Expect.refusalNamingOneOf(
        () -> chronological.chronological(LocalDate.of(2013, 5, 6), DECEMBER, OCTOBER),
        "2013-12-01",
        "2013-10-01");
  }

  private Split on(LocalDate date) {
    return chronological.chronological(date, OCTOBER, DECEMBER);
  }

  private Split part(long day, long validation, long test) {
    return chronological.chronological(
        LocalDate.ofEpochDay(day), LocalDate.ofEpochDay(validation), LocalDate.ofEpochDay(test));
  }
}
