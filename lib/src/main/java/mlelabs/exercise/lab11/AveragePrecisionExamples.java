package mlelabs.exercise.lab11;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 11.3. */
@ExtendWith(LearnerMethod.class)
public class AveragePrecisionExamples {

  protected final AveragePrecisionExercise averagePrecision;

  /** Receives the method under test. */
  public AveragePrecisionExamples(AveragePrecisionExercise averagePrecision) {
    this.averagePrecision = averagePrecision;
  }

  @Test
  @Order(1)
  @DisplayName("positives on top have 1")
  @Misconception("positives on top do not have an average precision of 1")
  void aPerfectRanking() {
    double[] score = {0.9, 0.8, 0.2, 0.1};
    boolean[] positive = {true, true, false, false};
    assertEquals(1.0, averagePrecision.averagePrecision(score, positive), 1e-12);
  }

  @Test
  @Order(2)
  @DisplayName("precision counts where recall rises")
  @Misconception("precision is not weighted by the rise of recall")
  void precisionWhereRecallRises() {
    double[] score = {0.9, 0.8, 0.7, 0.6};
    boolean[] positive = {true, false, true, false};
    assertEquals(
        0.5 + 0.5 * 2 / 3,
        averagePrecision.averagePrecision(score, positive),
        1e-12,
        "positives at ranks 1 and 3: (1/1 + 2/3)/2");
  }

  @Test
  @Order(3)
  @DisplayName("equal scores are one threshold")
  @Misconception("equal scores are taken one after the other")
  void equalScoresAreOneThreshold() {
    double[] score = {0.5, 0.5, 0.5, 0.5};
    boolean[] positive = {true, false, false, false};
    assertEquals(0.25, averagePrecision.averagePrecision(score, positive), 1e-12);
  }

  @Test
  @Order(4)
  @DisplayName("without a positive there is none")
  @Misconception("no positive row does not give NaN")
  void withoutPositivesThereIsNone() {
    assertEquals(
        Double.NaN, averagePrecision.averagePrecision(new double[] {0.5, 0.25}, new boolean[2]));
  }
}
