package mlelabs.exercise.lab02;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 2.6. */
@ExtendWith(LearnerMethod.class)
public class CyclicalExamples {

  protected final CyclicalExercise cyclical;

  /** Receives the method under test. */
  public CyclicalExamples(CyclicalExercise cyclical) {
    this.cyclical = cyclical;
  }

  @Test
  @Order(1)
  @DisplayName("a quarter of the period is a quarter of the circle")
  @Misconception(
      "a quarter of the period is not a quarter of the circle, or sine and cosine are swapped")
  void quartersOfADayAreQuarterTurns() {
    double[][] expected = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};
    assertPoints(expected, new double[] {0, 6, 12, 18}, 24, "cyclical({0, 6, 12, 18}, 24)");
  }

  @Test
  @Order(2)
  @DisplayName("the end of the period is its beginning")
  @Misconception("the end of the period is not where it begins")
  void theEndIsBesideTheBeginning() {
    double[][] expected = {{0, 1}, {0, 1}};
    assertPoints(expected, new double[] {0, 7}, 7, "cyclical({0, 7}, 7)");
  }

  @Test
  @Order(3)
  @DisplayName("a missing value gives {NaN, NaN}")
  @Misconception("a missing value does not give {NaN, NaN}")
  void aMissingValueKeepsItsRow() {
    double[][] expected = {{Double.NaN, Double.NaN}, {1, 0}};
    assertPoints(expected, new double[] {Double.NaN, 6}, 24, "cyclical({NaN, 6}, 24)");
  }

  @Test
  @Order(4)
  @DisplayName("a period of 0 is refused")
  @Misconception("a period of 0 is accepted, or refused with another exception")
  void aPeriodIsAboveZero() {
    assertThrows(
        IllegalArgumentException.class,
        () -> cyclical.cyclical(new double[] {1}, 0),
        "cyclical({1}, 0)");
  }

  private void assertPoints(double[][] expected, double[] values, double period, String call) {
    double[][] got = cyclical.cyclical(values, period);
    assertEquals(expected.length, got.length, call + ", rows");
    for (int i = 0; i < expected.length; i++) {
      assertArrayEquals(expected[i], got[i], 1e-9, call + ", row " + i);
    }
  }
}
