package mlelabs.exercise.lab11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 11.4. */
@ExtendWith(LearnerMethod.class)
public class InitialBiasExamples {

  protected final InitialBiasExercise initialBias;

  /** Receives the method under test. */
  public InitialBiasExamples(InitialBiasExercise initialBias) {
    this.initialBias = initialBias;
  }

  @Test
  @Order(1)
  @DisplayName("492 in 284,807 are −6.3594")
  @Misconception("492 positives and 284,315 negatives do not give −6.3594")
  void theCreditCards() {
    assertEquals(-6.3594, initialBias.initialBias(492, 284_315), 5e-5);
  }

  @Test
  @Order(2)
  @DisplayName("equal classes need none")
  @Misconception("equal classes do not give 0")
  void equalClassesNeedNone() {
    assertEquals(0.0, initialBias.initialBias(7, 7), 1e-15);
  }

  @Test
  @Order(3)
  @DisplayName("a class without rows is refused")
  @Misconception("a class without rows is accepted, or refused with another exception")
  void noPositiveIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> initialBias.initialBias(0, 5));
  }
}
