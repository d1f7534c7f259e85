package mlelabs.exercise.lab03;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 3.5. */
@ExtendWith(LearnerMethod.class)
public class ChronologicalExamples {

  private static final LocalDate SEPTEMBER = LocalDate.of(2013, 9, 1);
  private static final LocalDate NOVEMBER = LocalDate.of(2013, 11, 1);

  protected final ChronologicalExercise chronological;

  /** Receives the method under test. */
  public ChronologicalExamples(ChronologicalExercise chronological) {
    this.chronological = chronological;
  }

  @Test
  @Order(1)
  @DisplayName("the past trains, the future tests")
  @Misconception("a date between or beyond the boundaries is in the wrong part")
  void thePastTrainsTheFutureTests() {
    assertEquals(Split.TRAIN, on("2013-04-01"), "2013-04-01 with boundaries September, November");
    assertEquals(Split.VALIDATION, on("2013-10-01"), "2013-10-01, September, November");
    assertEquals(Split.TEST, on("2013-12-24"), "2013-12-24, September, November");
  }

  @Test
  @Order(2)
  @DisplayName("a boundary belongs to the later part")
  @Misconception("a date on a boundary is in the earlier part")
  void aBoundaryBelongsToTheLaterPart() {
    assertEquals(Split.VALIDATION, on("2013-09-01"), "2013-09-01 with validationFrom 2013-09-01");
    assertEquals(Split.TEST, on("2013-11-01"), "2013-11-01 with testFrom 2013-11-01");
  }

  @Test
  @Order(3)
  @DisplayName("boundaries out of order are refused")
  @Misconception("boundaries out of order are accepted")
  void boundariesOutOfOrderAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> chronological.chronological(NOVEMBER, NOVEMBER, SEPTEMBER),
        "validationFrom 2013-11-01, testFrom 2013-09-01");
  }

  private Split on(String date) {
    return chronological.chronological(LocalDate.parse(date), SEPTEMBER, NOVEMBER);
  }
}
