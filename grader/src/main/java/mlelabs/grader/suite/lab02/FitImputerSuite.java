package mlelabs.grader.suite.lab02;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab02.FitImputerExamples;
import mlelabs.exercise.lab02.FitImputerExercise;
import mlelabs.exercise.lab02.Imputer;
import mlelabs.grader.suite.Expect;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 2.4. */
public class FitImputerSuite extends FitImputerExamples {

  private static final double NAN = Double.NaN;

  /** Receives the method under test. */
  public FitImputerSuite(FitImputerExercise fitImputer) {
    super(fitImputer);
  }

  @Test
  @DisplayName("the median of random training values agrees with another implementation")
  @Misconception("the median of random training values is wrong")
  void randomMediansAgreeWithAnotherImplementation() {
    Random random = new Random(20130204);
    for (int round = 0; round < 100; round++) {
      double[] train = random.ints(1 + round % 12, -400, 400).mapToDouble(v -> v / 8d).toArray();
      double expected = new Median().evaluate(train);
      assertEquals(expected, learned(withGaps(train, random)), 1e-9);
    }
  }

  @Test
  @DisplayName("training values come in any order")
  @Misconception("training values are taken to be sorted")
  void trainingValuesComeInAnyOrder() {
    assertEquals(3.0, learned(4, 1, 5, 3, 2));
    assertEquals(3.0, learned(5, 4, 2, 1, 3));
    assertEquals(-3.0, learned(-3, -5, -1, -4, -2));
  }

  @Test
  @DisplayName("one extreme value does not move the median")
  @Misconception("the mean fills, or another value that an extreme one moves")
  void anExtremeValueDoesNotMoveTheMedian() {
    assertEquals(2.0, learned(1, 2, 1e9));
    assertEquals(2.0, learned(-1e9, 2, 3));
  }

  @Test
  @DisplayName("an even number of values has its median between the two in the middle")
  @Misconception("the lower or the upper of the two middle values is taken for the median")
  void anEvenNumberHasItsMedianBetween() {
    assertEquals(1.5, learned(1, 2));
    assertEquals(4.0, learned(8, 0, 6, 2));
    assertEquals(-0.25, learned(-1, 0.5));
  }

  @Test
  @DisplayName("missing training values do not count")
  @Misconception("missing training values count, as zero or as the largest")
  void missingTrainingValuesDoNotCount() {
    assertEquals(2.0, learned(NAN, 1, NAN, 2, NAN, 3, NAN));
    assertEquals(6.0, learned(5, NAN, 7));
    assertEquals(9.0, learned(NAN, NAN, 9, NAN));
  }

  @Test
  @DisplayName("equal training values count as often as they come")
  @Misconception("training values that come several times count once")
  void equalTrainingValuesCountEachTime() {
    assertEquals(1.0, learned(1, 1, 1, 2, 3));
    assertEquals(0.0, learned(0, 0, 0, 5));
  }

  @Test
  @DisplayName("the values to fill teach nothing")
  @Misconception("the values to fill move the value that fills")
  void theValuesToFillTeachNothing() {
    Imputer imputer = fitImputer.fitImputer(new double[] {1, 2, 3});
    double[] expected = {2, 1000, 2000, 2, 3000};
    assertArrayEquals(expected, imputer.fill(new double[] {NAN, 1000, 2000, NAN, 3000}));
    assertArrayEquals(new double[] {2}, imputer.fill(new double[] {NAN}));
  }

  @Test
  @DisplayName("only missing values are filled; zeros and early arrivals are values")
  @Misconception("a value that is there, such as 0, is filled or told as missing")
  void onlyMissingValuesAreFilled() {
    Imputer imputer = fitImputer.fitImputer(new double[] {7});
    double[] values = {0, NAN, -1, 1e300, -99, NAN, 9999};
    assertArrayEquals(new double[] {0, 7, -1, 1e300, -99, 7, 9999}, imputer.fill(values));
    boolean[] missing = {false, true, false, false, false, true, false};
    assertArrayEquals(missing, imputer.missing(values));
  }

  @Test
  @DisplayName("zeros among the training values count")
  @Misconception("zeros among the training values are taken for missing")
  void zerosAreTrainingValues() {
    assertEquals(0.0, learned(0, 0, 0, 8, 9));
    assertEquals(0.0, learned(0));
  }

  @Test
  @DisplayName("a training value of any sign and size fills")
  @Misconception("some training values are not used")
  void aSingleTrainingValueFills() {
    for (double value : new double[] {-86, 0.125, 1272, 1e12}) {
      assertEquals(value, learned(value));
    }
  }

  @Test
  @DisplayName("nothing to fill gives nothing, and all missing is all filled")
  @Misconception("no values, or none but missing ones, are not filled one by one")
  void noneAndAllMissingAreFilled() {
    Imputer imputer = fitImputer.fitImputer(new double[] {4});
    assertArrayEquals(new double[0], imputer.fill(new double[0]));
    assertArrayEquals(new boolean[0], imputer.missing(new double[0]));
    assertArrayEquals(new double[] {4, 4, 4}, imputer.fill(new double[] {NAN, NAN, NAN}));
    assertArrayEquals(new boolean[] {true, true}, imputer.missing(new double[] {NAN, NAN}));
  }

  @Test
  @DisplayName("missing tells of the values given, after filling others too")
  @Misconception("missing() tells of values that were given before")
  void missingTellsOfTheValuesGiven() {
    Imputer imputer = fitImputer.fitImputer(new double[] {NAN, 4, NAN});
    double[] values = {NAN, 1, 2};
    double[] filled = imputer.fill(values);
    assertArrayEquals(new boolean[] {true, false, false}, imputer.missing(values));
    assertArrayEquals(new boolean[3], imputer.missing(filled));
  }

  @Test
  @DisplayName("two imputers know nothing of one another")
  @Misconception("a second imputer changes what the first one fills with")
  void twoImputersAreIndependent() {
    Imputer first = fitImputer.fitImputer(new double[] {1});
    Imputer second = fitImputer.fitImputer(new double[] {2});
    assertArrayEquals(new double[] {1}, first.fill(new double[] {NAN}));
    assertArrayEquals(new double[] {2}, second.fill(new double[] {NAN}));
  }

  @Test
  @DisplayName("half of the training values are at most the median, half at least")
  @Misconception("the value that fills does not halve the training values")
  void theMedianHalvesTheTrainingValues() {
    Random random = new Random(47);
    for (int round = 0; round < 30; round++) {
      double[] train = random.doubles(1 + random.nextInt(60), -60, 600).toArray();
      double median = learned(train);
      assertEquals(
          DoubleStream.of(train).filter(v -> v < median).count(),
          DoubleStream.of(train).filter(v -> v > median).count());
    }
  }

  @Test
  @DisplayName("no training row is refused")
  @Misconception("an imputer is fitted to no row, or that is another exception")
  void noTrainingRowIsRefused() {
    Expect.refusal(() -> fitImputer.fitImputer(new double[0]), "0");
  }

  @Test
  @DisplayName("training rows that are all missing are refused")
  @Misconception("an imputer is fitted to missing values alone")
  void onlyMissingTrainingValuesAreRefused() {
    double[] train = new double[37];
    Arrays.fill(train, NAN);
    Expect.refusal(() -> fitImputer.fitImputer(train), "37");
  }

  @Test
  @DisplayName("training values are left as they were")
  @Misconception("the training values are changed, or sorted")
  void theTrainingValuesAreLeftAsTheyWere() {
    double[] train = {3, NAN, 1, -0.0, 2};
    double[] before = train.clone();
    fitImputer.fitImputer(train);
    assertArrayEquals(before, train);
  }

  @Test
  @DisplayName("filling and telling leave the values as they were")
  @Misconception("fill or missing changes the values it was given")
  void theValuesAreLeftAsTheyWere() {
    Imputer imputer = fitImputer.fitImputer(new double[] {1, 2, 3});
    double[] values = {9, NAN, 7, NAN, 8};
    double[] before = values.clone();
    imputer.fill(values);
    assertArrayEquals(before, values);
    imputer.missing(values);
    assertArrayEquals(before, values);
  }

  @Test
  @DisplayName("a million values are learned from and filled in time")
  @Misconception("a million values take too long")
  void aMillionValuesAreFilledInTime() {
    int rows = 1 << 20;
    double[] train = IntStream.range(0, rows).mapToDouble(i -> i * 40503L % rows).toArray();
    Imputer imputer = fitImputer.fitImputer(train);
    double[] expected = train.clone();
    for (int i = 0; i < rows; i += 2) {
      train[i] = NAN;
      expected[i] = (rows - 1) / 2d;
    }
    assertArrayEquals(expected, imputer.fill(train));
  }

  private double learned(double... train) {
    double[] filled = fitImputer.fitImputer(train).fill(new double[] {NAN});
    assertEquals(1, filled.length);
    return filled[0];
  }

  private static double[] withGaps(double[] values, Random random) {
    return DoubleStream.of(values)
        .flatMap(v -> random.nextInt(3) == 0 ? DoubleStream.of(NAN, v) : DoubleStream.of(v))
        .toArray();
  }
}
