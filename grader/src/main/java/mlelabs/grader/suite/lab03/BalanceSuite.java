package mlelabs.grader.suite.lab03;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab03.BalanceExamples;
import mlelabs.exercise.lab03.BalanceExercise;
import mlelabs.grader.suite.Expect;
import org.apache.commons.math3.stat.inference.TTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 3.7. */
public class BalanceSuite extends BalanceExamples {

  private static final double NAN = Double.NaN;

  /** Receives the method under test. */
  public BalanceSuite(BalanceExercise balance) {
    super(balance);
  }

  @Test
  @DisplayName("random parts of any sizes agree with another implementation")
  @Misconception("Welch's t of random parts is wrong")
  void randomPartsAgreeWithAnotherImplementation() {
    Random random = new Random(20130307);
    TTest oracle = new TTest();
    for (int round = 0; round < 60; round++) {
      double[] train = random.doubles(2 + random.nextInt(60), -80, 200).toArray();
      double[] other = random.doubles(2 + random.nextInt(20), -20, 90).toArray();
      Expect.close(oracle.t(train, other), balance.balance(train, other), 1e-9);
    }
  }

  @Test
  @DisplayName("each variance is divided by its own count")
  @Misconception("the two variances are pooled, as if they were equal")
  void theVariancesAreNotPooled() {
    // means 5 and 1, variances 40 and 2/3, counts 5 and 4
    double[] train = {-3, 1, 5, 9, 13};
    double[] other = {0, 1, 1, 2};
    Expect.close(4 / Math.sqrt(40 / 5.0 + 2 / 12.0), balance.balance(train, other), 1e-12);
  }

  @Test
  @DisplayName("a variance divides by n−1")
  @Misconception("a variance divides by n instead of n−1")
  void aVarianceDividesByNMinusOne() {
    double got = balance.balance(new double[] {0, 2}, new double[] {5, 9});
    Expect.close(-6 / Math.sqrt(2 / 2.0 + 8 / 2.0), got, 1e-12);
  }

  @Test
  @DisplayName("the same difference between more rows has a larger t")
  @Misconception("the number of rows does not count under the root")
  void moreRowsGiveALargerTee() {
    double[] train = IntStream.range(0, 800).mapToDouble(i -> i % 2 * 2).toArray();
    double[] other = IntStream.range(0, 800).mapToDouble(i -> 1 + i % 2 * 2).toArray();
    double variance = 800 / 799.0;
    Expect.close(-1 / Math.sqrt(2 * variance / 800), balance.balance(train, other), 1e-9);
  }

  @Test
  @DisplayName("a larger mean of train is positive, a smaller negative")
  @Misconception("the sign is lost, or turned around")
  void theSignTellsWhichMeanIsLarger() {
    double[] late = {10, 20, 30};
    double[] early = {-3, -1, -2};
    double got = balance.balance(late, early);
    Expect.close(new TTest().t(late, early), got, 1e-12);
    Expect.close(-got, balance.balance(early, late), 1e-12);
  }

  @Test
  @DisplayName("missing values count neither as values nor as rows")
  @Misconception("a missing value counts as zero, or in the number of values")
  void missingValuesAreNoRows() {
    double[] train = {NAN, 3, 5, NAN, 10, NAN, NAN};
    double[] other = {1, NAN, 2, 6, 7};
    double expected = new TTest().t(new double[] {3, 5, 10}, new double[] {1, 2, 6, 7});
    Expect.close(expected, balance.balance(train, other), 1e-12);
  }

  @Test
  @DisplayName("the values of a row need no partner on the other side")
  @Misconception("values of the two sides are taken for pairs")
  void valuesAreNoPairs() {
    double[] train = {NAN, 2, 4, 9};
    double[] other = {5, NAN, 6, 8};
    double expected = new TTest().t(new double[] {2, 4, 9}, new double[] {5, 6, 8});
    Expect.close(expected, balance.balance(train, other), 1e-12);
  }

  @Test
  @DisplayName("fewer than two values on either side have no t")
  @Misconception("a side with fewer than two values gets a t, or is an error")
  void fewerThanTwoValuesHaveNone() {
    double[] enough = {1, 2, 4};
    for (double[] few : new double[][] {{}, {5}, {NAN, NAN}, {NAN, 5, NAN}}) {
      assertEquals(NAN, balance.balance(enough, few));
      assertEquals(NAN, balance.balance(few, enough));
      assertEquals(NAN, balance.balance(few, few.clone()));
    }
  }

  @Test
  @DisplayName("two constant sides have no t, whether they are equal or not")
  @Misconception("two constant sides get 0 or an infinite t")
  void twoConstantSidesHaveNone() {
    assertEquals(NAN, balance.balance(new double[] {3, 3}, new double[] {3, 3, 3}));
    assertEquals(NAN, balance.balance(new double[] {3, 3}, new double[] {7, 7, 7}));
    assertEquals(NAN, balance.balance(new double[] {7, NAN, 7}, new double[] {3, 3, NAN}));
  }

  @Test
  @DisplayName("equal values are constant also where their mean is rounded")
  @Misconception("a rounded mean makes equal values seem to vary")
  void aRoundedMeanDoesNotVary() {
    for (double value : new double[] {0.1, 0.7, 1.1, 1e-3}) {
      for (int n = 2; n < 30; n++) {
        double[] train = IntStream.range(0, n).mapToDouble(i -> value).toArray();
        assertEquals(NAN, balance.balance(train, new double[] {0.3, 0.3, 0.3}));
      }
    }
  }

  @Test
  @DisplayName("one constant side has a t")
  @Misconception("one constant side is enough to give NaN")
  void oneConstantSideHasATee() {
    double[] constant = {4, 4, 4};
    double[] varied = {1, 2, 3};
    Expect.close(2 / Math.sqrt(1 / 3.0), balance.balance(constant, varied), 1e-12);
    Expect.close(-2 / Math.sqrt(1 / 3.0), balance.balance(varied, constant), 1e-12);
  }

  @Test
  @DisplayName("zeros and negative values are values like any other")
  @Misconception("zero or negative values are left out")
  void zerosAndNegativesAreValues() {
    double[] train = {0, -10, 10, 0};
    double[] other = {-5, 0, -1};
    Expect.close(new TTest().t(train, other), balance.balance(train, other), 1e-12);
  }

  @Test
  @DisplayName("the unit does not matter, nor does a shift of both sides")
  @Misconception("the result changes when both sides are scaled or shifted alike")
  void unitAndShiftDoNotMatter() {
    double[] train = {1, 2, 6, 7};
    double[] other = {3, 5, 10};
    double got = balance.balance(train, other);
    Expect.close(got, balance.balance(changed(train, 60, 0), changed(other, 60, 0)), 1e-9);
    Expect.close(got, balance.balance(changed(train, 1, 900), changed(other, 1, 900)), 1e-9);
  }

  @Test
  @DisplayName("both sides are left as they were")
  @Misconception("the values of a side are changed or reordered")
  void theArraysAreLeftAsTheyWere() {
    double[] train = {3, NAN, 1, 2};
    double[] other = {9, 4, NAN, 8};
    double[] trainBefore = train.clone();
    double[] otherBefore = other.clone();
    balance.balance(train, other);
    assertArrayEquals(trainBefore, train);
    assertArrayEquals(otherBefore, other);
  }

  @Test
  @DisplayName("a million values have their t")
  @Misconception("a million values do not have the t of their definition")
  void aMillionValuesHaveTheirTee() {
    int n = 1 << 20;
    double[] train = IntStream.range(0, n).mapToDouble(i -> i % 2 * 2).toArray();
    double[] other = {1, 2, 6};
    double expected = -2 / Math.sqrt(1.0 / (n - 1) + 7 / 3.0);
    Expect.close(expected, balance.balance(train, other), 1e-9);
  }

  private static double[] changed(double[] values, double factor, double shift) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i] * factor + shift).toArray();
  }
}
