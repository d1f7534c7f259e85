package mlelabs.grader.suite.lab01;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab01.HistogramExamples;
import mlelabs.exercise.lab01.HistogramExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 1.2. */
public class HistogramSuite extends HistogramExamples {

  /** Receives the method under test. */
  public HistogramSuite(HistogramExercise histogram) {
    super(histogram);
  }

  @Test
  @DisplayName("any values and edges give the counts that the definition gives")
  @Misconception("counts differ from the definition [e_i, e_i+1) with the last bin closed")
  void countsFollowTheDefinition() {
    Random random = new Random(20130102);
    for (int round = 0; round < 100; round++) {
      double[] edges =
          random
              .ints(2 + round % 9, -20, 20)
              .distinct()
              .sorted()
              .mapToDouble(e -> e / 2d)
              .toArray();
      if (edges.length < 2) {
        continue;
      }
      double[] values = random.ints(60, -25, 25).mapToDouble(v -> v / 2d).toArray();
      values[round % 60] = Double.NaN;
      assertArrayEquals(byDefinition(values, edges), histogram.histogram(values, edges));
    }
  }

  @Test
  @DisplayName("bins may differ in width")
  @Misconception("bins are taken to be equally wide")
  void binsMayDifferInWidth() {
    double[] values = {-60, -15, -14, 0, 14, 15, 59, 60, 179, 1272};
    double[] edges = {-86, -15, 15, 60, 180, 1301};
    assertArrayEquals(new long[] {1, 4, 2, 2, 1}, histogram.histogram(values, edges));
  }

  @Test
  @DisplayName("a single bin holds both its edges")
  @Misconception("a single bin does not hold both its edges")
  void aSingleBinIsClosedOnBothSides() {
    double[] values = {1, 2, 3, 0.5, 3.5};
    assertArrayEquals(new long[] {3}, histogram.histogram(values, new double[] {1, 3}));
  }

  @Test
  @DisplayName("a bin without values counts 0")
  @Misconception("bins without values are left out, or are not 0")
  void aBinWithoutValuesCountsZero() {
    double[] edges = {0, 1, 2, 3};
    assertArrayEquals(new long[3], histogram.histogram(new double[0], edges));
    assertArrayEquals(
        new long[3], histogram.histogram(new double[] {Double.NaN, Double.NaN}, edges));
    assertArrayEquals(new long[] {1, 0, 1}, histogram.histogram(new double[] {0.5, 2.5}, edges));
  }

  @Test
  @DisplayName("a missing value is in no bin, also where a bin spans zero")
  @Misconception("a missing value is counted as zero")
  void aMissingValueIsNotZero() {
    double[] values = {Double.NaN, -0.5, Double.NaN, 0.5};
    assertArrayEquals(new long[] {2}, histogram.histogram(values, new double[] {-1, 1}));
    assertArrayEquals(new long[] {1, 1}, histogram.histogram(values, new double[] {-1, 0, 1}));
  }

  @Test
  @DisplayName("values beyond the edges are in no bin, however far")
  @Misconception("values beyond the edges are put into the first or last bin")
  void valuesBeyondTheEdgesAreInNoBin() {
    double[] edges = {0, 1, 2};
    double[] values = {
      Double.NEGATIVE_INFINITY, -1e300, Math.nextDown(0d), Math.nextUp(2d), Double.POSITIVE_INFINITY
    };
    assertArrayEquals(new long[] {0, 0}, histogram.histogram(values, edges));
  }

  @Test
  @DisplayName("the last representable value below an edge stays below it")
  @Misconception("a value just below an edge is rounded up to it")
  void justBelowAnEdgeIsBelow() {
    double[] edges = {0, 0.1, 0.2, 0.3};
    double[] values = {Math.nextDown(0.1), 0.1, Math.nextDown(0.2), 0.2, Math.nextDown(0.3), 0.3};
    assertArrayEquals(new long[] {1, 2, 3}, histogram.histogram(values, edges));
  }

  @Test
  @DisplayName("a value on an edge begins a bin, also where widths of a tenth are not exact")
  @Misconception("the bin is computed by dividing by a width, which misplaces values on an edge")
  void tenthsAreNotComputed() {
    double[] edges = IntStream.rangeClosed(0, 32).mapToDouble(i -> i / 10d).toArray();
    long[] expected = new long[32];
    Arrays.fill(expected, 1);
    expected[31] = 2;
    assertArrayEquals(expected, histogram.histogram(edges.clone(), edges));
  }

  @Test
  @DisplayName("edges may stand as close together as numbers do")
  @Misconception("edges that stand close together are taken to be equal")
  void edgesMayStandCloseTogether() {
    double next = Math.nextUp(1d);
    double[] edges = {0, 0x1p-60, 1, next};
    assertArrayEquals(new long[] {1, 1, 2}, histogram.histogram(edges.clone(), edges));
  }

  @Test
  @DisplayName("−0.0 equals 0.0, as a value and as an edge")
  @Misconception("−0.0 is told apart from 0.0")
  void minusZeroEqualsZero() {
    double[] zeros = {0.0, -0.0};
    assertArrayEquals(new long[] {0, 2}, histogram.histogram(zeros, new double[] {-1, 0.0, 1}));
    assertArrayEquals(new long[] {0, 2}, histogram.histogram(zeros, new double[] {-1, -0.0, 1}));
    assertArrayEquals(new long[] {2, 0}, histogram.histogram(zeros, new double[] {0.0, 1, 2}));
    assertArrayEquals(new long[] {0, 2}, histogram.histogram(zeros, new double[] {-2, -1, -0.0}));
    Expect.refusal(() -> histogram.histogram(zeros, new double[] {-1, -0.0, 0.0, 1}));
  }

  @Test
  @DisplayName("the order of the values does not matter")
  @Misconception("values are taken to be sorted")
  void valuesComeInAnyOrder() {
    double[] edges = {0, 0.25, 0.5, 1};
    double[] values = {0.9, 0.1, 0.3, 0.75, 0.2, 0.5, 0.4};
    assertArrayEquals(new long[] {2, 2, 3}, histogram.histogram(values, edges));
  }

  @Test
  @DisplayName("merging two bins adds their counts")
  @Misconception("counts of two bins do not add up when the edge between them goes")
  void mergingBinsAddsCounts() {
    Random random = new Random(23);
    double[] values = random.ints(500, 0, 33).mapToDouble(v -> v / 8d).toArray();
    long[] fine = histogram.histogram(values, new double[] {0, 1, 2, 3, 4});
    long[] coarse = histogram.histogram(values, new double[] {0, 2, 4});
    assertArrayEquals(new long[] {fine[0] + fine[1], fine[2] + fine[3]}, coarse);
    assertEquals(500, LongStream.of(coarse).sum());
  }

  @Test
  @DisplayName("fewer than two edges are refused")
  @Misconception("fewer than two edges are accepted")
  void fewerThanTwoEdgesAreRefused() {
    double[] values = {1};
    Expect.refusalNamingOneOf(() -> histogram.histogram(values, new double[0]), "0", "[]");
    Expect.refusalNamingOneOf(() -> histogram.histogram(values, new double[] {7.5}), "1", "7.5");
  }

  @Test
  @DisplayName("a missing edge is refused")
  @Misconception("an edge that is NaN is accepted")
  void aMissingEdgeIsRefused() {
    double nan = Double.NaN;
    double[] values = {0.5};
    Expect.refusal(() -> histogram.histogram(values, new double[] {nan, 1, 2}), "NaN");
    Expect.refusal(() -> histogram.histogram(values, new double[] {0, nan, 2}), "NaN");
    Expect.refusal(() -> histogram.histogram(values, new double[] {0, 1, nan}), "NaN");
  }

  @Test
  @DisplayName("an infinite edge is refused")
  @Misconception("an infinite edge is accepted")
  void anInfiniteEdgeIsRefused() {
    double infinity = Double.POSITIVE_INFINITY;
    double[] values = {0.5};
    Expect.refusal(() -> histogram.histogram(values, new double[] {0, 1, infinity}), "Infinity");
    Expect.refusal(() -> histogram.histogram(values, new double[] {-infinity, 0}), "-Infinity");
  }

  @Test
  @DisplayName("an edge that comes twice is refused")
  @Misconception("an edge that comes twice is accepted")
  void aRepeatedEdgeIsRefused() {
    double[] values = {0.5};
    Expect.refusal(() -> histogram.histogram(values, new double[] {0, 2.5, 2.5, 3}), "2.5");
    Expect.refusal(() -> histogram.histogram(values, new double[] {4.5, 4.5}), "4.5");
  }

  @Test
  @DisplayName("a refusal names an edge that does not increase")
  @Misconception("the message for edges that do not increase names none of them")
  void aRefusalNamesTheEdge() {
    double[] edges = {0, 16.25, 12.75};
    Expect.refusalNamingOneOf(() -> histogram.histogram(new double[] {1}, edges), "16.25", "12.75");
  }

  @Test
  @DisplayName("bad edges are refused also when there is nothing to count")
  @Misconception("edges are not checked when there is no value")
  void edgesAreCheckedWithoutValues() {
    Expect.refusal(() -> histogram.histogram(new double[0], new double[] {3, 1}));
    Expect.refusal(() -> histogram.histogram(new double[0], new double[] {1}));
  }

  @Test
  @DisplayName("values and edges are left as they were")
  @Misconception("values or edges are changed")
  void theArraysAreLeftAsTheyWere() {
    double[] values = {3, Double.NaN, 1, -0.0, 2};
    double[] edges = {-1, -0.0, 2, 3};
    double[] valuesBefore = values.clone();
    double[] edgesBefore = edges.clone();
    histogram.histogram(values, edges);
    assertArrayEquals(valuesBefore, values);
    assertArrayEquals(edgesBefore, edges);
    double[] fromZero = {-0.0, 1};
    histogram.histogram(values, fromZero);
    assertArrayEquals(new double[] {-0.0, 1}, fromZero);
  }

  @Test
  @DisplayName("a million values are counted into many bins in time")
  @Misconception("every value is compared with every edge, which takes too long")
  void aMillionValuesAreCountedInTime() {
    int bins = 1 << 17;
    double[] edges = IntStream.rangeClosed(0, bins).asDoubleStream().toArray();
    double[] values = DoubleStream.iterate(0.5, v -> (v + 40503) % bins).limit(1 << 20).toArray();
    long[] expected = new long[bins];
    Arrays.fill(expected, 8);
    assertArrayEquals(expected, histogram.histogram(values, edges));
    assertArrayEquals(
        new long[] {values.length}, histogram.histogram(values, new double[] {0, bins}));
  }

  private static long[] byDefinition(double[] values, double[] edges) {
    int last = edges.length - 2;
    return IntStream.rangeClosed(0, last)
        .mapToLong(
            i ->
                Arrays.stream(values)
                    .filter(
                        v -> v >= edges[i] && (v < edges[i + 1] || i == last && v == edges[i + 1]))
                    .count())
        .toArray();
  }
}
