package mlelabs.exercise.lab03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 3.7. */
@ExtendWith(LearnerMethod.class)
public class BalanceExamples {

  protected final BalanceExercise balance;

  /** Receives the method under test. */
  public BalanceExamples(BalanceExercise balance) {
    this.balance = balance;
  }

  @Test
  @Order(1)
  @DisplayName("two parts have Welch's t")
  @Misconception("Welch's t of two parts is wrong")
  void twoPartsHaveATee() {
    // means 2 and 6, variances 1 and 4, three values each
    double expected = -4 / Math.sqrt(1 / 3.0 + 4 / 3.0);
    assertEquals(
        expected,
        balance.balance(new double[] {1, 2, 3}, new double[] {4, 6, 8}),
        1e-12,
        "balance({1, 2, 3}, {4, 6, 8})");
  }

  @Test
  @Order(2)
  @DisplayName("parts of equal mean have 0")
  @Misconception("parts of equal mean do not have 0")
  void equalMeansHaveZero() {
    assertEquals(
        0.0,
        balance.balance(new double[] {1, 3}, new double[] {0, 4}),
        1e-12,
        "balance({1, 3}, {0, 4})");
  }

  @Test
  @Order(3)
  @DisplayName("missing values are left out")
  @Misconception("missing values are not left out")
  void missingValuesAreLeftOut() {
    double[] train = {1, Double.NaN, 2, 3};
    double[] other = {4, 6, 8, Double.NaN};
    assertEquals(
        -4 / Math.sqrt(5 / 3.0),
        balance.balance(train, other),
        1e-12,
        "balance({1, NaN, 2, 3}, {4, 6, 8, NaN})");
  }

  @Test
  @Order(4)
  @DisplayName("a single value is not enough")
  @Misconception("a side with a single value gets a t")
  void aSingleValueIsNotEnough() {
    assertEquals(
        Double.NaN,
        balance.balance(new double[] {1, 2, 3}, new double[] {5}),
        "balance({1, 2, 3}, {5})");
  }
}
