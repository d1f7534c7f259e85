package mlelabs.grader.suite.lab01;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab01.TukeyFencesExamples;
import mlelabs.exercise.lab01.TukeyFencesExercise;
import mlelabs.grader.suite.Expect;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 1.6. */
public class TukeyFencesSuite extends TukeyFencesExamples {

  private static final double NAN = Double.NaN;

  /** Receives the method under test. */
  public TukeyFencesSuite(TukeyFencesExercise tukeyFences) {
    super(tukeyFences);
  }

  @Test
  @DisplayName("random values of any number agree with another implementation")
  @Misconception("the fences of random values are wrong")
  void randomValuesAgreeWithAnotherImplementation() {
    Random random = new Random(20130105);
    Percentile type7 = new Percentile().withEstimationType(EstimationType.R_7);
    for (int n = 1; n < 60; n++) {
      double[] values = random.doubles(n, -80, 300).toArray();
      double k = random.nextInt(13) / 4d;
      double q1 = type7.evaluate(values, 25);
      double q3 = type7.evaluate(values, 75);
      double[] expected = {q1 - k * (q3 - q1), q3 + k * (q3 - q1)};
      assertArrayEquals(expected, tukeyFences.tukeyFences(values, k), 1e-9);
    }
  }

  @Test
  @DisplayName("four to seven values have the quartiles of type 7")
  @Misconception("quartiles are at another position than p·(n−1)")
  void smallSamplesHaveTheQuartilesOfTypeSeven() {
    assertQuartiles(1.75, 3.25, 1, 2, 3, 4);
    assertQuartiles(2, 4, 1, 2, 3, 4, 5);
    assertQuartiles(2.25, 4.75, 1, 2, 3, 4, 5, 6);
    assertQuartiles(2.5, 5.5, 1, 2, 3, 4, 5, 6, 7);
    assertQuartiles(0.75, 5.25, 0, 1, 4, 9);
  }

  @Test
  @DisplayName("one value is both quartiles")
  @Misconception("a single value has no fences")
  void oneValueIsBothQuartiles() {
    assertArrayEquals(new double[] {7, 7}, tukeyFences.tukeyFences(new double[] {7}, 1.5), 1e-12);
    assertArrayEquals(
        new double[] {-3, -3}, tukeyFences.tukeyFences(new double[] {NAN, -3}, 3), 1e-12);
  }

  @Test
  @DisplayName("two values are interpolated")
  @Misconception("the quartiles of two values are not interpolated")
  void twoValuesAreInterpolated() {
    assertArrayEquals(new double[] {2, 6}, tukeyFences.tukeyFences(new double[] {8, 0}, 0), 1e-12);
  }

  @Test
  @DisplayName("equal values have both fences there")
  @Misconception("equal values do not have both fences at that value")
  void equalValuesHaveBothFencesThere() {
    assertArrayEquals(
        new double[] {5, 5}, tukeyFences.tukeyFences(new double[] {5, 5, 5, 5}, 3), 1e-12);
  }

  @Test
  @DisplayName("a value that comes several times counts several times")
  @Misconception("a value that comes several times counts once")
  void repeatedValuesCountEveryTime() {
    assertQuartiles(1, 2, 1, 1, 1, 2, 9);
    assertQuartiles(5, 5, 5, 5, 1, 5, 5, 9);
  }

  @Test
  @DisplayName("without a value both fences are missing")
  @Misconception("without a value the fences are not {NaN, NaN}")
  void withoutAValueTheFencesAreMissing() {
    double[] none = {NAN, NAN};
    assertArrayEquals(none, tukeyFences.tukeyFences(new double[0], 1.5));
    assertArrayEquals(none, tukeyFences.tukeyFences(new double[] {NAN, NAN, NAN}, 1.5));
    assertArrayEquals(none, tukeyFences.tukeyFences(new double[] {NAN}, 0));
  }

  @Test
  @DisplayName("a missing value moves no quartile, whatever its place")
  @Misconception("missing values count in the positions of the quartiles")
  void missingValuesMoveNoQuartile() {
    double[] expected = tukeyFences.tukeyFences(new double[] {6, 2, 9, 4, 1, 7}, 1.5);
    double[] holes = {NAN, 6, 2, NAN, 9, 4, NAN, NAN, 1, 7, NAN};
    assertArrayEquals(new double[] {-3.875, 13.125}, expected, 1e-12);
    assertArrayEquals(expected, tukeyFences.tukeyFences(holes, 1.5), 1e-12);
  }

  @Test
  @DisplayName("fences may lie outside the data")
  @Misconception("fences are pulled in to the smallest and largest value")
  void fencesMayLieOutsideTheData() {
    assertArrayEquals(
        new double[] {-4, 10}, tukeyFences.tukeyFences(new double[] {1, 2, 3, 4, 5}, 3), 1e-12);
  }

  @Test
  @DisplayName("k counts interquartile ranges, and 0 gives the quartiles")
  @Misconception("k is ignored, or scales something else than the interquartile range")
  void theFactorCountsInterquartileRanges() {
    double[] values = {0, 4, 8, 12, 16};
    assertArrayEquals(new double[] {4, 12}, tukeyFences.tukeyFences(values, 0), 1e-12);
    assertArrayEquals(new double[] {2, 14}, tukeyFences.tukeyFences(values, 0.25), 1e-12);
    assertArrayEquals(new double[] {-16, 32}, tukeyFences.tukeyFences(values, 2.5), 1e-12);
    assertArrayEquals(new double[] {-796, 812}, tukeyFences.tukeyFences(values, 100), 1e-9);
  }

  @Test
  @DisplayName("shifting and scaling the values shifts and scales the fences")
  @Misconception("the fences do not follow a change of units")
  void fencesFollowTheUnits() {
    Random random = new Random(47);
    double[] values = random.ints(41, -50, 200).asDoubleStream().toArray();
    double[] fences = tukeyFences.tukeyFences(values, 1.5);
    double[] changed = Arrays.stream(values).map(v -> 60 * v + 32).toArray();
    double[] expected = Arrays.stream(fences).map(v -> 60 * v + 32).toArray();
    assertArrayEquals(expected, tukeyFences.tukeyFences(changed, 1.5), 1e-6);
  }

  @Test
  @DisplayName("an outlier does not move the fences")
  @Misconception("outliers move the fences, as they move a mean")
  void anOutlierMovesNothing() {
    double[] values = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    double[] wild = {1, 2, 3, 4, 5, 6, 7, 8, 1272};
    assertArrayEquals(
        tukeyFences.tukeyFences(values, 1.5), tukeyFences.tukeyFences(wild, 1.5), 1e-12);
  }

  @Test
  @DisplayName("a refusal names k")
  @Misconception("the message for a bad k does not name it")
  void aRefusalNamesTheFactor() {
    Expect.refusal(() -> tukeyFences.tukeyFences(new double[] {1, 2, 3}, -0.375), "-0.375");
  }

  @Test
  @DisplayName("a k that is not finite is refused")
  @Misconception("a k that is NaN or infinite is accepted")
  void aFactorThatIsNotFiniteIsRefused() {
    double[] values = {1, 2, 3};
    Expect.refusal(() -> tukeyFences.tukeyFences(values, NAN), "NaN");
    Expect.refusal(() -> tukeyFences.tukeyFences(values, Double.POSITIVE_INFINITY), "Infinity");
    Expect.refusal(() -> tukeyFences.tukeyFences(values, Double.NEGATIVE_INFINITY), "-Infinity");
  }

  @Test
  @DisplayName("a bad k is refused also when there is no value")
  @Misconception("k is not checked when there is no value")
  void theFactorIsCheckedWithoutValues() {
    Expect.refusal(() -> tukeyFences.tukeyFences(new double[0], -1));
    Expect.refusal(() -> tukeyFences.tukeyFences(new double[] {NAN}, NAN));
  }

  @Test
  @DisplayName("the values are left in their order")
  @Misconception("the caller's array is sorted")
  void theValuesAreLeftAsTheyWere() {
    double[] values = {9, 1, NAN, 5, 3};
    double[] before = values.clone();
    tukeyFences.tukeyFences(values, 1.5);
    assertArrayEquals(before, values);
  }

  @Test
  @DisplayName("a million values are fenced in time")
  @Misconception("a million values take too long")
  void aMillionValuesAreFencedInTime() {
    int n = (1 << 20) + 1;
    double[] values = IntStream.range(0, n).mapToDouble(i -> i * 40503L % n).toArray();
    double quarter = 1 << 18;
    double[] got = tukeyFences.tukeyFences(values, 1);
    assertEquals(-quarter, got[0], 1e-6);
    assertEquals(5 * quarter, got[1], 1e-6);
  }

  @Test
  @DisplayName("many values that are sorted already, or equal, are fenced in time")
  @Misconception("values that are sorted already, or equal, take too long or overflow the stack")
  void sortedAndEqualValuesAreFencedInTime() {
    int n = (1 << 18) + 1;
    double quarter = 1 << 16;
    double[] rising = IntStream.range(0, n).asDoubleStream().toArray();
    double[] falling = IntStream.range(0, n).mapToDouble(i -> n - 1 - i).toArray();
    double[] fences = {quarter, 3 * quarter};
    assertArrayEquals(fences, tukeyFences.tukeyFences(rising, 0), 1e-6);
    assertArrayEquals(fences, tukeyFences.tukeyFences(falling, 0), 1e-6);
    assertArrayEquals(new double[2], tukeyFences.tukeyFences(new double[n], 1.5), 1e-6);
  }

  private void assertQuartiles(double q1, double q3, double... values) {
    assertArrayEquals(new double[] {q1, q3}, tukeyFences.tukeyFences(values, 0), 1e-12);
  }
}
