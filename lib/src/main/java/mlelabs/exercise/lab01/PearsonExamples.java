package mlelabs.exercise.lab01;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 1.3. */
@ExtendWith(LearnerMethod.class)
public class PearsonExamples {

  protected final PearsonExercise pearson;

  /** Receives the method under test. */
  public PearsonExamples(PearsonExercise pearson) {
    this.pearson = pearson;
  }

  @Test
  @Order(1)
  @DisplayName("points on a rising line have correlation 1")
  @Misconception("points on a rising line do not have correlation 1")
  void aRisingLineIsOne() {
    double[] x = {1, 2, 3, 4};
    double[] y = {10, 30, 50, 70};
    assertEquals(1.0, pearson.pearson(x, y), 1e-12, "pearson({1, 2, 3, 4}, {10, 30, 50, 70})");
  }

  @Test
  @Order(2)
  @DisplayName("points on a falling line have correlation −1")
  @Misconception("the sign of the correlation is lost")
  void aFallingLineIsMinusOne() {
    double[] x = {1, 2, 3};
    double[] y = {9, 7, 5};
    assertEquals(-1.0, pearson.pearson(x, y), 1e-12, "pearson({1, 2, 3}, {9, 7, 5})");
  }

  @Test
  @Order(3)
  @DisplayName("scattered points lie in between")
  @Misconception("points that scatter about a line get the wrong correlation")
  void scatteredPointsLieInBetween() {
    double[] x = {1, 2, 3, 4, 5};
    double[] y = {2, 1, 4, 3, 5};
    assertEquals(0.8, pearson.pearson(x, y), 1e-12, "pearson({1, 2, 3, 4, 5}, {2, 1, 4, 3, 5})");
  }

  @Test
  @Order(4)
  @DisplayName("a missing value leaves its pair out")
  @Misconception("a missing value does not leave its pair out")
  void aMissingValueLeavesItsPairOut() {
    double[] x = {1, 2, Double.NaN, 3};
    double[] y = {5, 6, 100, 7};
    assertEquals(1.0, pearson.pearson(x, y), 1e-12, "pearson({1, 2, NaN, 3}, {5, 6, 100, 7})");
  }

  @Test
  @Order(5)
  @DisplayName("a column without variation has no correlation")
  @Misconception("a column without variation gets a number instead of NaN")
  void aConstantColumnHasNone() {
    double[] x = {4, 4, 4};
    double[] y = {1, 2, 3};
    assertEquals(Double.NaN, pearson.pearson(x, y), "pearson({4, 4, 4}, {1, 2, 3})");
  }

  @Test
  @Order(6)
  @DisplayName("columns of unequal length are refused")
  @Misconception("columns of unequal length are accepted")
  void unequalLengthsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> pearson.pearson(new double[] {1, 2, 3}, new double[] {1, 2}),
        "pearson({1, 2, 3}, {1, 2})");
  }
}
