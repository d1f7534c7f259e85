package mlelabs.grader.suite.lab02;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab02.CyclicalExamples;
import mlelabs.exercise.lab02.CyclicalExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 2.6. */
public class CyclicalSuite extends CyclicalExamples {

  private static final double NAN = Double.NaN;
  private static final double CLOSE = 1e-9;

  /** Receives the method under test. */
  public CyclicalSuite(CyclicalExercise cyclical) {
    super(cyclical);
  }

  @Test
  @DisplayName("random values agree with another formula of the same point")
  @Misconception("the point of a random value is not {sin, cos} of 2πv/period")
  void randomValuesAgreeWithAnotherFormula() {
    Random random = new Random(20130206);
    for (int round = 0; round < 50; round++) {
      double period = 0.25 + random.nextInt(4000) / 8d;
      double[] values = random.doubles(20, -0.49 * period, 0.49 * period).toArray();
      assertPoints(byHalfAngles(values, period), cyclical.cyclical(values, period));
    }
  }

  @Test
  @DisplayName("sine stands first, cosine second")
  @Misconception("sine and cosine are swapped")
  void sineStandsFirst() {
    assertPoints(new double[][] {{0.5, Math.sqrt(0.75)}}, cyclical.cyclical(new double[] {2}, 24));
  }

  @Test
  @DisplayName("every point is on the unit circle")
  @Misconception("a point is not on the unit circle")
  void everyPointIsOnTheUnitCircle() {
    double[] values = IntStream.range(-50, 50).mapToDouble(i -> i * 0.7).toArray();
    for (double[] point : cyclical.cyclical(values, 24)) {
      assertEquals(1, Math.hypot(point[0], point[1]), CLOSE);
    }
  }

  @Test
  @DisplayName("an hour is as far from the next across midnight as at noon")
  @Misconception("the step over the end of the period is longer or shorter than others")
  void everyStepIsEquallyLong() {
    double[] hours = IntStream.rangeClosed(0, 24).asDoubleStream().toArray();
    double[][] points = cyclical.cyclical(hours, 24);
    for (int i = 1; i < points.length; i++) {
      double step = Math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]);
      assertEquals(2 * Math.sin(Math.PI / 24), step, CLOSE);
    }
  }

  @Test
  @DisplayName("the period is the one given")
  @Misconception("the period given is not used")
  void thePeriodIsTheOneGiven() {
    double[][] quarter = {{1, 0}};
    for (double period : new double[] {0.5, 1, 7, 12, 24, 60, 365.25, 2400}) {
      assertPoints(quarter, cyclical.cyclical(new double[] {period / 4}, period));
    }
  }

  @Test
  @DisplayName("whole periods more or less make no difference")
  @Misconception("a value beyond a period is not at the same point as within it")
  void wholePeriodsMakeNoDifference() {
    double[] values = {0, 1.5, 3, 6.75};
    double[][] expected = cyclical.cyclical(values, 7);
    for (int turns : new int[] {-3, -1, 1, 2, 10}) {
      double[] turned = Arrays.stream(values).map(v -> v + 7 * turns).toArray();
      assertPoints(expected, cyclical.cyclical(turned, 7));
    }
  }

  @Test
  @DisplayName("a negative value mirrors its sine")
  @Misconception("a negative value is refused or loses its sign")
  void aNegativeValueMirrorsItsSine() {
    double[][] expected = {{-1, 0}, {-0.5, Math.sqrt(0.75)}};
    assertPoints(expected, cyclical.cyclical(new double[] {-6, -2}, 24));
  }

  @Test
  @DisplayName("fractions of an hour count")
  @Misconception("values are rounded to whole numbers")
  void fractionsCount() {
    double half = Math.sqrt(0.5);
    double[][] expected = {{half, half}, {half, -half}};
    assertPoints(expected, cyclical.cyclical(new double[] {0.125, 0.375}, 1));
  }

  @Test
  @DisplayName("missing values keep their rows")
  @Misconception("missing values lose their rows, or are encoded as 0")
  void missingValuesKeepTheirRows() {
    double[][] expected = {{NAN, NAN}, {0, 1}, {NAN, NAN}, {0, -1}, {NAN, NAN}};
    assertPoints(expected, cyclical.cyclical(new double[] {NAN, 0, NAN, 12, NAN}, 24));
  }

  @Test
  @DisplayName("without values there are no rows")
  @Misconception("without values there is a row, or an error")
  void withoutValuesThereAreNoRows() {
    assertPoints(new double[0][], cyclical.cyclical(new double[0], 24));
  }

  @Test
  @DisplayName("a negative period is refused")
  @Misconception("a negative period is accepted, or the message does not hold it")
  void aNegativePeriodIsRefused() {
    Expect.refusal(() -> cyclical.cyclical(new double[] {1}, -24.5), "-24.5");
    Expect.refusal(() -> cyclical.cyclical(new double[] {1}, -Double.MIN_VALUE));
  }

  @Test
  @DisplayName("a missing period is refused")
  @Misconception("a period that is NaN is accepted, or the message does not hold it")
  void aMissingPeriodIsRefused() {
    Expect.refusal(() -> cyclical.cyclical(new double[] {1}, NAN), "NaN");
  }

  @Test
  @DisplayName("an infinite period is refused")
  @Misconception("an infinite period is accepted, or the message does not hold it")
  void anInfinitePeriodIsRefused() {
    double infinity = Double.POSITIVE_INFINITY;
    Expect.refusal(() -> cyclical.cyclical(new double[] {1}, infinity), "Infinity");
    Expect.refusal(() -> cyclical.cyclical(new double[] {1}, -infinity), "-Infinity");
  }

  @Test
  @DisplayName("a bad period is refused also when there is nothing to encode")
  @Misconception("the period is not checked when there is no value, or only missing ones")
  void thePeriodIsCheckedWithoutValues() {
    Expect.refusal(() -> cyclical.cyclical(new double[0], 0), "0");
    Expect.refusal(() -> cyclical.cyclical(new double[] {NAN}, -1), "-1");
    Expect.refusal(() -> cyclical.cyclical(new double[0], -0.0), "0");
  }

  @Test
  @DisplayName("values are left as they were")
  @Misconception("the values are changed")
  void theValuesAreLeftAsTheyWere() {
    double[] values = {3, NAN, 25, -0.0, -2};
    double[] before = values.clone();
    cyclical.cyclical(values, 24);
    assertArrayEquals(before, values);
  }

  @Test
  @DisplayName("many values are encoded in time")
  @Misconception("many values take too long")
  void manyValuesAreEncodedInTime() {
    double[] values = DoubleStream.iterate(0, v -> v + 6).limit(1 << 18).toArray();
    double[][] got = cyclical.cyclical(values, 24);
    assertEquals(values.length, got.length);
    double[][] quarters = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};
    for (int i = 0; i < got.length; i += 4093) {
      assertArrayEquals(quarters[i % 4], got[i], 1e-6);
    }
  }

  private static void assertPoints(double[][] expected, double[][] got) {
    assertEquals(expected.length, got.length);
    for (int i = 0; i < expected.length; i++) {
      assertArrayEquals(expected[i], got[i], CLOSE);
    }
  }

  /** With t = tan(angle/2), sine is 2t/(1+t²) and cosine (1−t²)/(1+t²). */
  private static double[][] byHalfAngles(double[] values, double period) {
    return DoubleStream.of(values)
        .map(v -> Math.tan(Math.PI * v / period))
        .mapToObj(t -> new double[] {2 * t / (1 + t * t), (1 - t * t) / (1 + t * t)})
        .toArray(double[][]::new);
  }
}
