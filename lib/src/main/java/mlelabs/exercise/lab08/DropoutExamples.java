package mlelabs.exercise.lab08;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 8.4. */
@ExtendWith(LearnerMethod.class)
public class DropoutExamples {

  protected final DropoutExercise dropout;

  /** Receives the method under test. */
  public DropoutExamples(DropoutExercise dropout) {
    this.dropout = dropout;
  }

  @Test
  @Order(1)
  @DisplayName("what is not dropped is divided by 1 − rate")
  @Misconception("survivors are not divided by 1 − rate")
  void survivorsAreScaled() {
    double[] out = dropout.dropout(ones(64), 0.5, 42, true);
    for (double value : out) {
      assertTrue(
          value == 0 || value == 2, "each of 64 ones at rate 0.5 is 0 or 2, but one is " + value);
    }
  }

  @Test
  @Order(2)
  @DisplayName("about the given share is dropped")
  @Misconception("nothing is dropped, or nearly everything")
  void someAreDropped() {
    double[] out = dropout.dropout(ones(10_000), 0.25, 42, true);
    long dropped = Arrays.stream(out).filter(value -> value == 0).count();
    assertTrue(2000 < dropped && dropped < 3000, "of 10,000 at rate 0.25 dropped: " + dropped);
  }

  @Test
  @Order(3)
  @DisplayName("outside training all stay as they are")
  @Misconception("activations change outside training")
  void outsideTrainingAllStay() {
    double[] values = {1, -2, 0.5};
    assertArrayEquals(
        values,
        dropout.dropout(values.clone(), 0.5, 42, false),
        Double.MIN_VALUE,
        "not in training");
  }

  @Test
  @Order(4)
  @DisplayName("the same seed gives the same result, another another")
  @Misconception("the seed does not decide what is dropped")
  void theSeedDecides() {
    double[] once = dropout.dropout(ones(200), 0.5, 7, true);
    assertArrayEquals(
        once, dropout.dropout(ones(200), 0.5, 7, true), Double.MIN_VALUE, "seed 7, twice");
    double[] other = dropout.dropout(ones(200), 0.5, 8, true);
    assertTrue(!Arrays.equals(once, other), "seeds 7 and 8 must not drop the same");
  }

  @Test
  @Order(5)
  @DisplayName("a rate outside [0, 1) is refused")
  @Misconception("a rate outside [0, 1) is accepted, or refused with another exception")
  void aRateOfOneIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> dropout.dropout(ones(3), 1, 42, true), "rate = 1");
  }

  private static double[] ones(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }
}
