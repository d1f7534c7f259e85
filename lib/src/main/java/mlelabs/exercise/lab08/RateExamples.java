package mlelabs.exercise.lab08;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 8.2. */
@ExtendWith(LearnerMethod.class)
public class RateExamples {

  protected final RateExercise rate;

  /** Receives the method under test. */
  public RateExamples(RateExercise rate) {
    this.rate = rate;
  }

  @Test
  @Order(1)
  @DisplayName("the rate climbs in equal steps to the peak")
  @Misconception("the warm-up does not climb in equal steps to the peak")
  void warmUpIsLinear() {
    assertEquals(0.25, rate.rate(0, 1, 4, 100), 1e-12, "step 0 of a warm-up of 4");
    assertEquals(0.5, rate.rate(1, 1, 4, 100), 1e-12, "step 1 of a warm-up of 4");
    assertEquals(1.0, rate.rate(3, 1, 4, 100), 1e-12, "step 3 of a warm-up of 4");
  }

  @Test
  @Order(2)
  @DisplayName("the last step has the rate 0")
  @Misconception("the last step does not have the rate 0")
  void theLastStepIsZero() {
    assertEquals(0.0, rate.rate(99, 1, 4, 100), 1e-12, "step 99 of 100");
    assertEquals(0.0, rate.rate(8, 1, 0, 9), 1e-12, "step 8 of 9, no warm-up");
  }

  @Test
  @Order(3)
  @DisplayName("half-way down it is half the peak")
  @Misconception("half-way down the cosine it is not half the peak")
  void halfWayIsHalfThePeak() {
    assertEquals(1.0, rate.rate(0, 2, 0, 9) / 2, 1e-12, "step 0 of 9, no warm-up");
    assertEquals(1.0, rate.rate(4, 2, 0, 9), 1e-12, "step 4 of 9, no warm-up");
    assertEquals(0.5, rate.rate(6, 1, 3, 11), 1e-12, "step 6 of 11, a warm-up of 3");
  }

  @Test
  @Order(4)
  @DisplayName("a step that is not one of the training is refused")
  @Misconception("a step outside 0 … total − 1 is accepted, or refused with another exception")
  void aStepOutsideIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> rate.rate(10, 1, 2, 10), "step 10 of 10");
    assertThrows(IllegalArgumentException.class, () -> rate.rate(-1, 1, 2, 10), "step -1");
  }
}
