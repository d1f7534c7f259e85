package mlelabs.exercise.lab08;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 8.7. */
@ExtendWith(LearnerMethod.class)
public class DiagnoseExamples {

  protected final DiagnoseExercise diagnose;

  /** Receives the method under test. */
  public DiagnoseExamples(DiagnoseExercise diagnose) {
    this.diagnose = diagnose;
  }

  @Test
  @Order(1)
  @DisplayName("both losses fall below the benchmark: healthy")
  @Misconception("a training that ends at its best is not called healthy")
  void aHealthyFit() {
    assertEquals(
        Diagnosis.HEALTHY,
        diagnose.diagnose(new double[] {9, 6, 5}, new double[] {9, 7, 6}, 8),
        "train 9, 6, 5; validation 9, 7, 6; baseline 8");
  }

  @Test
  @Order(2)
  @DisplayName("validation turned up: overfit")
  @Misconception("a validation loss that turned up is not called overfit")
  void anOverfit() {
    assertEquals(
        Diagnosis.OVERFIT,
        diagnose.diagnose(new double[] {9, 5, 2}, new double[] {9, 6, 7}, 8),
        "train 9, 5, 2; validation 9, 6, 7; baseline 8");
  }

  @Test
  @Order(3)
  @DisplayName("no better than the benchmark: underfit")
  @Misconception("a validation loss that never got below the benchmark is not called underfit")
  void anUnderfit() {
    assertEquals(
        Diagnosis.UNDERFIT,
        diagnose.diagnose(new double[] {9, 8.5, 8}, new double[] {9, 8.5, 8}, 8),
        "train and validation 9, 8.5, 8; baseline 8");
  }

  @Test
  @Order(4)
  @DisplayName("the training loss rose, or left the numbers: diverged")
  @Misconception("a training loss that rose, or is not finite, is not called diverged")
  void aDivergence() {
    assertEquals(
        Diagnosis.DIVERGED,
        diagnose.diagnose(new double[] {5, 50, 500}, new double[] {5, 6, 7}, 8),
        "train 5, 50, 500");
    assertEquals(
        Diagnosis.DIVERGED,
        diagnose.diagnose(new double[] {5, 4, Double.NaN}, new double[] {5, 4, 3}, 8),
        "train 5, 4, NaN");
  }

  @Test
  @Order(5)
  @DisplayName("no epoch, and unequal lengths, are refused")
  @Misconception("no epoch, or unequal lengths, are accepted, or refused with another exception")
  void unequalLengthsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> diagnose.diagnose(new double[] {1, 2}, new double[] {1}, 8),
        "two epochs and one");
  }
}
