package mlelabs.exercise.lab11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 11.1. */
@ExtendWith(LearnerMethod.class)
public class ConfusionExamples {

  protected final ConfusionExercise confusion;

  /** Receives the method under test. */
  public ConfusionExamples(ConfusionExercise confusion) {
    this.confusion = confusion;
  }

  @Test
  @Order(1)
  @DisplayName("the four counts")
  @Misconception("right and wrong decisions are not counted under the right name")
  void theFourCounts() {
    double[] score = {0.9, 0.8, 0.7, 0.2, 0.1, 0.3};
    boolean[] positive = {true, false, true, true, false, false};
    assertEquals(new Confusion(2, 1, 1, 2), confusion.confusion(score, positive, 0.5));
  }

  @Test
  @Order(2)
  @DisplayName("a score at the threshold is called positive")
  @Misconception("a score at the threshold is called negative")
  void theThresholdItselfIsPositive() {
    assertEquals(
        new Confusion(1, 1, 0, 0),
        confusion.confusion(new double[] {0.5, 0.5}, new boolean[] {true, false}, 0.5),
        "two scores of 0.5, threshold 0.5");
  }

  @Test
  @Order(3)
  @DisplayName("unequal lengths are refused")
  @Misconception("unequal lengths are accepted, or refused with another exception")
  void unequalLengthsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> confusion.confusion(new double[2], new boolean[1], 0.5));
  }
}
