package mlelabs.exercise.lab11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 11.8. */
@ExtendWith(LearnerMethod.class)
public class CalibrationErrorExamples {

  protected final CalibrationErrorExercise calibrationError;

  /** Receives the method under test. */
  public CalibrationErrorExamples(CalibrationErrorExercise calibrationError) {
    this.calibrationError = calibrationError;
  }

  @Test
  @Order(1)
  @DisplayName("scores that hold have 0")
  @Misconception("scores that equal the frequencies do not have 0")
  void aCalibratedScoreHasNone() {
    double[] score = {0.5, 0.5, 0.75, 0.75, 0.75, 0.75};
    boolean[] positive = {true, false, true, true, false, true};
    assertEquals(0.0, calibrationError.calibrationError(score, positive, 4), 1e-12);
  }

  @Test
  @Order(2)
  @DisplayName("a bin that is off by a quarter")
  @Misconception("the distance of mean score and share of positives is wrong")
  void aBinOffByAQuarter() {
    double[] score = {0.25, 0.25, 0.25, 0.25};
    boolean[] positive = {true, false, true, false};
    assertEquals(
        0.25,
        calibrationError.calibrationError(score, positive, 4),
        1e-12,
        "four scores of 0.25, two positive");
  }

  @Test
  @Order(3)
  @DisplayName("bins are weighted by their rows")
  @Misconception("bins are not weighted by their rows")
  void binsAreWeightedByRows() {
    double[] score = {0.25, 1, 1, 1};
    boolean[] positive = {false, true, true, true};
    assertEquals(0.0625, calibrationError.calibrationError(score, positive, 2), 1e-12);
  }

  @Test
  @Order(4)
  @DisplayName("a score outside [0, 1] is refused")
  @Misconception("a score outside [0, 1] is accepted, or refused with another exception")
  void aScoreAboveOneIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> calibrationError.calibrationError(new double[] {1.5}, new boolean[1], 4));
  }
}
