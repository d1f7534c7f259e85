package mlelabs.grader.suite.lab06;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab06.QuantileEdgesExamples;
import mlelabs.exercise.lab06.QuantileEdgesExercise;
import mlelabs.grader.suite.Expect;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 6.2. */
public class QuantileEdgesSuite extends QuantileEdgesExamples {

  private static final double NAN = Double.NaN;

  /** Receives the method under test. */
  public QuantileEdgesSuite(QuantileEdgesExercise quantileEdges) {
    super(quantileEdges);
  }

  @Test
  @DisplayName("random values agree with another implementation of type 7")
  @Misconception("the quantiles of random values are wrong")
  void randomValuesAgreeWithAnotherImplementation() {
    Random random = new Random(20130602);
    Percentile type7 = new Percentile().withEstimationType(EstimationType.R_7);
    for (int n = 2; n < 60; n++) {
      double[] train = random.doubles(n, -80, 300).toArray();
      int buckets = 2 + random.nextInt(12);
      double[] expected =
          IntStream.range(1, buckets)
              .mapToDouble(i -> type7.evaluate(train, 100d * i / buckets))
              .toArray();
      assertArrayEquals(expected, quantileEdges.quantileEdges(train, buckets), 1e-9);
    }
  }

  @Test
  @DisplayName("values may come in any order")
  @Misconception("values are taken to be sorted already")
  void valuesComeInAnyOrder() {
    assertEdges(3, 2, 5, 4, 3, 2, 1);
    assertEdges(3, 2, 3, 1, 5, 2, 4);
    assertEdges(-3, 2, -3, -1, -5, -2, -4);
  }

  @Test
  @DisplayName("there is one edge fewer than buckets")
  @Misconception("there are as many edges as buckets, or the smallest or largest value is one")
  void thereIsOneEdgeFewerThanBuckets() {
    double[] train = IntStream.rangeClosed(0, 100).asDoubleStream().toArray();
    for (int buckets : new int[] {2, 4, 5, 10, 20, 25, 50, 100}) {
      int step = 100 / buckets;
      double[] expected = IntStream.range(1, buckets).mapToDouble(i -> (double) i * step).toArray();
      assertArrayEquals(expected, quantileEdges.quantileEdges(train, buckets), 1e-9);
    }
  }

  @Test
  @DisplayName("two, three and four values are interpolated")
  @Misconception("quantiles are at another place than i·(n − 1) / buckets")
  void fewValuesAreInterpolated() {
    assertArrayEquals(
        new double[] {2, 4, 6}, quantileEdges.quantileEdges(new double[] {8, 0}, 4), 1e-12);
    assertArrayEquals(
        new double[] {4, 8}, quantileEdges.quantileEdges(new double[] {0, 12}, 3), 1e-12);
    assertEdges(2.5, 2, 1, 2, 3, 4);
    assertArrayEquals(
        new double[] {1.75, 2.5, 3.25},
        quantileEdges.quantileEdges(new double[] {1, 2, 3, 4}, 4),
        1e-12);
  }

  @Test
  @DisplayName("equal values give fewer edges, each once")
  @Misconception("edges that are equal come several times")
  void equalValuesGiveFewerEdges() {
    assertArrayEquals(new double[] {5}, quantileEdges.quantileEdges(new double[] {5, 5, 5}, 10));
    assertArrayEquals(
        new double[] {1, 9},
        quantileEdges.quantileEdges(new double[] {1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9}, 10));
    double[] hours = IntStream.range(0, 241).mapToDouble(i -> i / 80).toArray();
    assertArrayEquals(new double[] {0, 1, 2}, quantileEdges.quantileEdges(hours, 24));
  }

  @Test
  @DisplayName("a value that comes several times counts every time")
  @Misconception("values that come several times count once")
  void repeatedValuesCountEveryTime() {
    assertEdges(1, 2, 1, 1, 1, 5, 9);
    assertEdges(7, 2, 7, 7, 1, 7, 2);
  }

  @Test
  @DisplayName("edges increase strictly")
  @Misconception("the edges do not increase")
  void edgesIncreaseStrictly() {
    Random random = new Random(62);
    for (int round = 0; round < 40; round++) {
      double[] train = random.ints(50, 0, 12).asDoubleStream().toArray();
      double[] edges = quantileEdges.quantileEdges(train, 2 + round);
      assertTrue(IntStream.range(1, edges.length).allMatch(i -> edges[i - 1] < edges[i]));
    }
  }

  @Test
  @DisplayName("one value is the only edge")
  @Misconception("a single value is refused, or gives another edge")
  void oneValueIsTheOnlyEdge() {
    assertArrayEquals(new double[] {-3.5}, quantileEdges.quantileEdges(new double[] {-3.5}, 4));
    assertArrayEquals(new double[] {8}, quantileEdges.quantileEdges(new double[] {NAN, 8, NAN}, 2));
  }

  @Test
  @DisplayName("there may be more buckets than values")
  @Misconception("more buckets than values are refused, or go beyond the array")
  void thereMayBeMoreBucketsThanValues() {
    assertArrayEquals(
        new double[] {1, 2, 3, 4, 5, 6, 7},
        quantileEdges.quantileEdges(new double[] {0, 8}, 8),
        1e-12);
  }

  @Test
  @DisplayName("missing values move no edge")
  @Misconception("missing values count, at either end or in the number of values")
  void missingValuesMoveNoEdge() {
    double[] holes = {NAN, 4, NAN, NAN, 0, 1, NAN, 2, 3, NAN};
    assertArrayEquals(new double[] {1, 2, 3}, quantileEdges.quantileEdges(holes, 4), 1e-12);
  }

  @Test
  @DisplayName("edges follow a change of unit")
  @Misconception("edges do not follow a change of unit")
  void edgesFollowTheUnit() {
    double[] train = new Random(63).doubles(41, -20, 90).toArray();
    double[] edges = quantileEdges.quantileEdges(train, 7);
    double[] changed = DoubleStream.of(train).map(v -> 60 * v + 32).toArray();
    double[] expected = DoubleStream.of(edges).map(v -> 60 * v + 32).toArray();
    assertArrayEquals(expected, quantileEdges.quantileEdges(changed, 7), 1e-6);
  }

  @Test
  @DisplayName("fewer than two buckets are refused, and named")
  @Misconception("a number of buckets below 2 is accepted, or not named")
  void tooFewBucketsAreRefused() {
    Expect.refusal(() -> quantileEdges.quantileEdges(new double[] {1, 2}, 1), "1");
    Expect.refusal(() -> quantileEdges.quantileEdges(new double[] {1, 2}, 0), "0");
    Expect.refusal(() -> quantileEdges.quantileEdges(new double[] {1, 2}, -41), "-41");
  }

  @Test
  @DisplayName("without a value there are no edges: that is refused")
  @Misconception("no value, or none but missing ones, is accepted")
  void noValueIsRefused() {
    Expect.refusal(() -> quantileEdges.quantileEdges(new double[0], 4));
    Expect.refusal(() -> quantileEdges.quantileEdges(new double[] {NAN, NAN}, 4));
  }

  @Test
  @DisplayName("the values are left in their order")
  @Misconception("the caller's array is sorted")
  void theValuesAreLeftAsTheyWere() {
    double[] train = {9, 1, NAN, 5, 3};
    quantileEdges.quantileEdges(train, 4);
    assertArrayEquals(new double[] {9, 1, NAN, 5, 3}, train);
  }

  @Test
  @DisplayName("a million values are cut into thousands of buckets")
  @Misconception("with a million values the place of a quantile overflows, or takes too long")
  void aMillionValuesAreCut() {
    int n = (1 << 20) + 1;
    double[] train = IntStream.range(0, n).mapToDouble(i -> i * 40503L % n).toArray();
    double[] edges = quantileEdges.quantileEdges(train, 1 << 12);
    assertEquals((1 << 12) - 1, edges.length);
    for (int i = 0; i < edges.length; i++) {
      assertEquals((i + 1) * 256d, edges[i], 1e-6);
    }
  }

  private void assertEdges(double expected, int buckets, double... train) {
    assertArrayEquals(new double[] {expected}, quantileEdges.quantileEdges(train, buckets), 1e-12);
  }
}
