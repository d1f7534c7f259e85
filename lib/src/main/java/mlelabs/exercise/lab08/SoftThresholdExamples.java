package mlelabs.exercise.lab08;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 8.3. */
@ExtendWith(LearnerMethod.class)
public class SoftThresholdExamples {

  protected final SoftThresholdExercise softThreshold;

  /** Receives the method under test. */
  public SoftThresholdExamples(SoftThresholdExercise softThreshold) {
    this.softThreshold = softThreshold;
  }

  @Test
  @Order(1)
  @DisplayName("each weight comes closer to 0 by the amount")
  @Misconception("a weight does not come closer to 0 by the amount")
  void weightsComeCloserToZero() {
    assertArrayEquals(
        new double[] {2.5, -1.5},
        softThreshold.softThreshold(new double[] {3, -2}, 0.5),
        Double.MIN_VALUE,
        "{3, -2} by 0.5");
  }

  @Test
  @Order(2)
  @DisplayName("a weight within the amount becomes 0")
  @Misconception("a small weight crosses 0, or stays")
  void smallWeightsBecomeZero() {
    assertArrayEquals(
        new double[] {0, 0, 0},
        softThreshold.softThreshold(new double[] {0.25, -0.25, 0}, 0.5),
        Double.MIN_VALUE,
        "{0.25, -0.25, 0} by 0.5");
  }

  @Test
  @Order(3)
  @DisplayName("a negative amount is refused")
  @Misconception("a negative amount is accepted, or refused with another exception")
  void aNegativeAmountIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> softThreshold.softThreshold(new double[] {1}, -0.5),
        "amount = -0.5");
  }
}
