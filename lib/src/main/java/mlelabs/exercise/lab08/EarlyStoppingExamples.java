package mlelabs.exercise.lab08;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 8.5. */
@ExtendWith(LearnerMethod.class)
public class EarlyStoppingExamples {

  protected final EarlyStoppingExercise earlyStopping;

  /** Receives the method under test. */
  public EarlyStoppingExamples(EarlyStoppingExercise earlyStopping) {
    this.earlyStopping = earlyStopping;
  }

  @Test
  @Order(1)
  @DisplayName("training stops at the patience-th epoch in a row without an improvement")
  @Misconception("training does not stop at the patience-th epoch in a row without an improvement")
  void itStopsAfterPatience() {
    double[] losses = {5, 4, 3, 3.5, 3.25, 1};
    assertEquals(new Stop(4, 2), earlyStopping.earlyStopping(losses, 2, 0), "patience 2");
  }

  @Test
  @Order(2)
  @DisplayName("else it stops at the last epoch")
  @Misconception("training that improves to the end does not stop at the last epoch")
  void elseItStopsAtTheLast() {
    double[] losses = {5, 4, 3};
    assertEquals(new Stop(2, 2), earlyStopping.earlyStopping(losses, 2, 0), "it improves");
  }

  @Test
  @Order(3)
  @DisplayName("a gain within minimumDelta is none")
  @Misconception("a gain of no more than minimumDelta counts as an improvement")
  void aSmallGainIsNone() {
    double[] losses = {4, 3.75, 3.5, 3.25};
    assertEquals(new Stop(2, 0), earlyStopping.earlyStopping(losses, 2, 0.5), "minimumDelta 0.5");
  }

  @Test
  @Order(4)
  @DisplayName("no epoch and no patience are refused")
  @Misconception("no epoch, or a patience of 0, is accepted, or refused with another exception")
  void noEpochIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> earlyStopping.earlyStopping(new double[0], 2, 0),
        "no epoch");
    assertThrows(
        IllegalArgumentException.class,
        () -> earlyStopping.earlyStopping(new double[] {1}, 0, 0),
        "patience = 0");
  }
}
