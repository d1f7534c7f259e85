package mlelabs.exercise.lab11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 11.7. */
@ExtendWith(LearnerMethod.class)
public class CostThresholdExamples {

  protected final CostThresholdExercise costThreshold;

  /** Receives the method under test. */
  public CostThresholdExamples(CostThresholdExercise costThreshold) {
    this.costThreshold = costThreshold;
  }

  @Test
  @Order(1)
  @DisplayName("equal costs are a half")
  @Misconception("equal costs do not give a half")
  void equalCostsAreAHalf() {
    assertEquals(0.5, costThreshold.costThreshold(3, 3), 1e-12);
  }

  @Test
  @Order(2)
  @DisplayName("a dear miss lowers the threshold")
  @Misconception("a miss that costs nine times as much does not give 0.1")
  void aDearMissLowersIt() {
    assertEquals(0.1, costThreshold.costThreshold(1, 9), 1e-12, "false alarm 1, miss 9");
  }

  @Test
  @Order(3)
  @DisplayName("negative costs are refused")
  @Misconception("a negative cost is accepted, or refused with another exception")
  void negativeCostsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> costThreshold.costThreshold(-1, 9));
  }
}
