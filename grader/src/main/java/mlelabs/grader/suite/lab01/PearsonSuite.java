package mlelabs.grader.suite.lab01;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab01.PearsonExamples;
import mlelabs.exercise.lab01.PearsonExercise;
import mlelabs.grader.suite.Expect;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 1.3. */
public class PearsonSuite extends PearsonExamples {

  private static final double NAN = Double.NaN;

  /** Receives the method under test. */
  public PearsonSuite(PearsonExercise pearson) {
    super(pearson);
  }

  /** F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). */
  @Test
  @DisplayName("Anscombe's four data sets all have his published correlation")
  @Misconception("the correlation of a published data set is not reproduced")
  void anscombesQuartetHasItsPublishedCorrelation() {
    double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
    double[] x4 = {8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8};
    double[] y1 = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
    double[] y2 = {9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74};
    double[] y3 = {7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73};
    double[] y4 = {6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89};
    assertEquals(0.816, pearson.pearson(x, y1), 1e-3);
    assertEquals(0.816, pearson.pearson(x, y2), 1e-3);
    assertEquals(0.816, pearson.pearson(x, y3), 1e-3);
    assertEquals(0.816, pearson.pearson(x4, y4), 1e-3);
  }

  @Test
  @DisplayName("random columns of any length agree with another implementation")
  @Misconception("the correlation of random columns is wrong")
  void randomColumnsAgreeWithAnotherImplementation() {
    Random random = new Random(20130101);
    for (int n = 2; n < 60; n++) {
      double[] x = random.doubles(n, -50, 200).toArray();
      double[] y = mixed(x, random.nextDouble() * 2 - 1, random);
      double expected = new PearsonsCorrelation().correlation(x, y);
      assertEquals(expected, pearson.pearson(x, y), 1e-9);
    }
  }

  @Test
  @DisplayName("a curved relation that only ever rises is not a perfect line")
  @Misconception("ranks are correlated instead of values")
  void aRisingCurveIsBelowOne() {
    double[] x = {1, 2, 3, 4, 5};
    double[] y = {1, 8, 27, 64, 125};
    assertEquals(0.9431175138077005, pearson.pearson(x, y), 1e-9);
  }

  @Test
  @DisplayName("swapping the columns changes nothing")
  @Misconception("the correlation depends on which column comes first")
  void isSymmetric() {
    Random random = new Random(7);
    double[] x = random.doubles(40, 0, 9).toArray();
    double[] y = mixed(x, 0.3, random);
    y[5] = NAN;
    assertEquals(pearson.pearson(x, y), pearson.pearson(y, x), 1e-12);
  }

  @Test
  @DisplayName("units do not matter: minutes or seconds, Celsius or Fahrenheit")
  @Misconception("the correlation depends on the columns' units")
  void unitsDoNotMatter() {
    Random random = new Random(11);
    double[] x = random.doubles(50, -20, 40).toArray();
    double[] y = mixed(x, -0.6, random);
    double[] fahrenheit = Arrays.stream(x).map(v -> 1.8 * v + 32).toArray();
    double[] seconds = Arrays.stream(y).map(v -> 60 * v).toArray();
    double[] reversed = Arrays.stream(y).map(v -> -v).toArray();
    double expected = pearson.pearson(x, y);
    assertEquals(expected, pearson.pearson(fahrenheit, seconds), 1e-9);
    assertEquals(-expected, pearson.pearson(x, reversed), 1e-9);
  }

  @Test
  @DisplayName("the order of the rows does not matter")
  @Misconception("the correlation depends on the order of the rows")
  void rowOrderDoesNotMatter() {
    Random random = new Random(13);
    double[] x = random.doubles(64, 0, 100).toArray();
    double[] y = mixed(x, 0.5, random);
    x[3] = NAN;
    int[] order = IntStream.range(0, 64).map(i -> i * 37 % 64).toArray();
    double[] movedX = IntStream.of(order).mapToDouble(i -> x[i]).toArray();
    double[] movedY = IntStream.of(order).mapToDouble(i -> y[i]).toArray();
    assertEquals(pearson.pearson(x, y), pearson.pearson(movedX, movedY), 1e-9);
  }

  @Test
  @DisplayName("means are taken over complete pairs only, whichever side is missing")
  @Misconception("means or deviations are taken over rows that are not complete pairs")
  void onlyCompletePairsCount() {
    Random random = new Random(17);
    for (int round = 0; round < 20; round++) {
      double[] x = random.doubles(30, 0, 10).toArray();
      double[] y = mixed(x, 0.4, random);
      IntStream.range(0, 30).filter(i -> i % 4 == 1).forEach(i -> x[i] = NAN);
      IntStream.range(0, 30).filter(i -> i % 5 == 2).forEach(i -> y[i] = NAN);
      x[4] = 1000;
      y[4] = NAN;
      y[9] = -1000;
      x[9] = NAN;
      double expected = new PearsonsCorrelation().correlation(complete(x, y, x), complete(x, y, y));
      assertEquals(expected, pearson.pearson(x, y), 1e-9);
    }
  }

  @Test
  @DisplayName("fewer than two complete pairs have no correlation")
  @Misconception("fewer than two complete pairs get a number instead of NaN")
  void fewerThanTwoPairsHaveNone() {
    assertEquals(NAN, pearson.pearson(new double[0], new double[0]));
    assertEquals(NAN, pearson.pearson(new double[] {1}, new double[] {2}));
    assertEquals(NAN, pearson.pearson(new double[] {1, 2}, new double[] {3, NAN}));
    assertEquals(NAN, pearson.pearson(new double[] {1, NAN}, new double[] {NAN, 4}));
  }

  @Test
  @DisplayName("zeros and repeated rows count like any others")
  @Misconception("a zero is treated as missing, or a row that comes again is left out")
  void zerosAndRepeatedRowsCount() {
    double[] x = {0, 1, 2, 3, 3, 3, -4};
    double[] y = {5, 0, 1, 7, 7, 7, 0};
    assertEquals(new PearsonsCorrelation().correlation(x, y), pearson.pearson(x, y), 1e-9);
  }

  @Test
  @DisplayName("the first row may be the one with a missing value")
  @Misconception("everything is measured from the first row, also where it has a missing value")
  void theFirstRowMayBeMissing() {
    double[] holes = {NAN, 1, 2, 3, 4, 5};
    double[] values = {7, 2, 1, 4, 3, 5};
    assertEquals(0.8, pearson.pearson(holes, values), 1e-9);
    assertEquals(0.8, pearson.pearson(values, holes), 1e-9);
  }

  @Test
  @DisplayName("small numbers vary too")
  @Misconception("a column of small numbers is taken to be constant")
  void smallNumbersVaryToo() {
    double[] x = {1, 2, 3, 4, 5};
    double[] small = {0x1p-39, 0x1p-40, 0x1p-38, 3 * 0x1p-40, 5 * 0x1p-40};
    assertEquals(0.8, pearson.pearson(x, small), 1e-9);
    assertEquals(0.8, pearson.pearson(small, x), 1e-9);
  }

  @Test
  @DisplayName("two complete pairs are enough")
  @Misconception("two complete pairs get no correlation")
  void twoPairsAreEnough() {
    assertEquals(1.0, pearson.pearson(new double[] {1, 2}, new double[] {3, 8}), 1e-12);
    assertEquals(-1.0, pearson.pearson(new double[] {1, 2}, new double[] {8, 3}), 1e-12);
  }

  @Test
  @DisplayName("no variation on either side is NaN, whatever the value")
  @Misconception("rounding in the mean makes a constant column vary")
  void aConstantColumnNeverVaries() {
    double[] rising = IntStream.range(0, 10).asDoubleStream().toArray();
    for (double constant : new double[] {0.1, -0.7, 1e9 + 0.1, 0}) {
      double[] same = new double[10];
      Arrays.fill(same, constant);
      assertEquals(NAN, pearson.pearson(same, rising));
      assertEquals(NAN, pearson.pearson(rising, same));
      assertEquals(NAN, pearson.pearson(same, same));
    }
  }

  @Test
  @DisplayName("a column that is constant over the complete pairs has no correlation")
  @Misconception("a value whose partner is missing counts as variation")
  void variationOutsideThePairsDoesNotCount() {
    double[] x = {0.1, 0.1, 0.1, 9};
    double[] y = {1, 2, 3, NAN};
    assertEquals(NAN, pearson.pearson(x, y));
    assertEquals(NAN, pearson.pearson(y, x));
  }

  @Test
  @DisplayName("adding a billion to every x changes the result by less than a millionth")
  @Misconception("large values cancel out: Σx² − (Σx)²/n loses its digits")
  void addingABillionChangesNothing() {
    Random random = new Random(19);
    for (int n : new int[] {5, 100, 5000}) {
      double[] x = random.doubles(n, 0, 10).toArray();
      double[] y = mixed(x, 0.5, random);
      double[] far = Arrays.stream(x).map(v -> v + 1e9).toArray();
      assertEquals(pearson.pearson(x, y), pearson.pearson(far, y), 1e-6);
      assertEquals(new PearsonsCorrelation().correlation(x, y), pearson.pearson(far, y), 1e-6);
    }
  }

  @Test
  @DisplayName("a refusal names both lengths")
  @Misconception("the message for unequal lengths does not name both")
  void aRefusalNamesBothLengths() {
    Expect.refusal(() -> pearson.pearson(new double[17], new double[23]), "17", "23");
    Expect.refusal(() -> pearson.pearson(new double[0], new double[31]), "0", "31");
  }

  @Test
  @DisplayName("the columns are left as they were")
  @Misconception("the columns are changed")
  void theColumnsAreLeftAsTheyWere() {
    double[] x = {3, NAN, 1, 2};
    double[] y = {1, 5, NAN, 4};
    double[] beforeX = x.clone();
    double[] beforeY = y.clone();
    pearson.pearson(x, y);
    assertArrayEquals(beforeX, x);
    assertArrayEquals(beforeY, y);
  }

  @Test
  @DisplayName("a million rows are correlated in time")
  @Misconception("a million rows take too long, or overflow")
  void aMillionRowsAreCorrelatedInTime() {
    double[] x = IntStream.range(0, 1 << 20).asDoubleStream().toArray();
    double[] y = Arrays.stream(x).map(v -> 3 - v / 1024).toArray();
    assertEquals(-1.0, pearson.pearson(x, y), 1e-9);
    double[] tent = Arrays.stream(x).map(v -> Math.min(v, x.length - 1 - v)).toArray();
    assertEquals(0.0, pearson.pearson(x, tent), 1e-9);
  }

  private static double[] mixed(double[] x, double share, Random random) {
    return Arrays.stream(x)
        .map(v -> share * v + (1 - Math.abs(share)) * 30 * random.nextGaussian())
        .toArray();
  }

  private static double[] complete(double[] x, double[] y, double[] side) {
    return IntStream.range(0, x.length)
        .filter(i -> !Double.isNaN(x[i]) && !Double.isNaN(y[i]))
        .mapToDouble(i -> side[i])
        .toArray();
  }
}
