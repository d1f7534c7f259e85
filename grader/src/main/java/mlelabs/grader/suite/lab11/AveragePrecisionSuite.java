package mlelabs.grader.suite.lab11;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab11.AveragePrecisionExamples;
import mlelabs.exercise.lab11.AveragePrecisionExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 11.3. */
public class AveragePrecisionSuite extends AveragePrecisionExamples {

  /** Receives the method under test. */
  public AveragePrecisionSuite(AveragePrecisionExercise averagePrecision) {
    super(averagePrecision);
  }

  @Test
  @DisplayName("random rankings, ties among them, follow the definition")
  @Misconception("a random ranking with ties has another average precision")
  void randomRankingsFollowTheDefinition() {
    Random random = new Random(20131103);
    for (int round = 0; round < 60; round++) {
      int n = 1 + random.nextInt(25);
      double[] score = scores(random, n, 1 + random.nextInt(12));
      boolean[] positive = labels(random, n, 0.4);
      positive[0] = true;
      assertEquals(
          byDefinition(score, positive), averagePrecision.averagePrecision(score, positive), 1e-12);
    }
  }

  @Test
  @DisplayName("no straight line is drawn between thresholds")
  @Misconception("the area is found by trapezoids")
  void itIsNoTrapezoid() {
    double[] score = {0.75, 0.5, 0.25};
    boolean[] positive = {false, true, true};
    assertEquals(
        0.5 * 1 / 2 + 0.5 * 2 / 3, averagePrecision.averagePrecision(score, positive), 1e-12);
  }

  @Test
  @DisplayName("the order of the rows does not matter")
  @Misconception("the result depends on the order of the rows")
  void theOrderOfRowsDoesNotMatter() {
    double[] score = {0.5, 0.5, 0.25, 0.75, 0.5, 0.25};
    boolean[] positive = {true, false, true, true, false, false};
    double expected = byDefinition(score, positive);
    for (int turn = 0; turn < 6; turn++) {
      double[] turned = new double[6];
      boolean[] labels = new boolean[6];
      for (int i = 0; i < 6; i++) {
        turned[i] = score[(i + turn) % 6];
        labels[i] = positive[(i + turn) % 6];
      }
      assertEquals(expected, averagePrecision.averagePrecision(turned, labels), 1e-12);
    }
  }

  @Test
  @DisplayName("the highest score comes first")
  @Misconception("the thresholds go from the lowest up")
  void theHighestScoreComesFirst() {
    double[] score = {0.1, 0.9};
    boolean[] positive = {true, false};
    assertEquals(0.5, averagePrecision.averagePrecision(score, positive), 1e-12);
    assertEquals(1.0, averagePrecision.averagePrecision(score, new boolean[] {false, true}), 1e-12);
  }

  @Test
  @DisplayName("positives alone have 1")
  @Misconception("positives alone do not have 1")
  void onlyPositivesIsOne() {
    assertEquals(
        1.0,
        averagePrecision.averagePrecision(
            new double[] {0.5, 0.25, 0.5}, new boolean[] {true, true, true}),
        1e-12);
  }

  @Test
  @DisplayName("−0.0 and 0.0 are one threshold")
  @Misconception("−0.0 and 0.0 are not taken as equal")
  void bothSignsOfZeroAreEqual() {
    assertEquals(
        0.5,
        averagePrecision.averagePrecision(new double[] {0.0, -0.0}, new boolean[] {true, false}),
        1e-12);
  }

  @Test
  @DisplayName("scores need not be probabilities")
  @Misconception("negative or infinite scores are refused or ranked wrongly")
  void scoresNeedNotBeProbabilities() {
    double[] score = {-7, Double.POSITIVE_INFINITY, 30, Double.NEGATIVE_INFINITY};
    boolean[] positive = {false, true, false, true};
    assertEquals(0.5 * 1 + 0.5 * 2 / 4, averagePrecision.averagePrecision(score, positive), 1e-12);
  }

  @Test
  @DisplayName("no row has none")
  @Misconception("no row does not give NaN")
  void noRowHasNone() {
    assertEquals(Double.NaN, averagePrecision.averagePrecision(new double[0], new boolean[0]));
  }

  @Test
  @DisplayName("unequal lengths, or a score that is NaN, is refused")
  @Misconception("unequal lengths, or a score that is NaN, is accepted")
  void badRowsAreRefused() {
    boolean[] labels = {true, false, true};
    assertThrows(
        IllegalArgumentException.class,
        () -> averagePrecision.averagePrecision(new double[] {0.5, 0.25}, labels));
    assertThrows(
        IllegalArgumentException.class,
        () -> averagePrecision.averagePrecision(new double[] {0.5, 0.25, 1, 0}, labels));
    assertThrows(
        IllegalArgumentException.class,
        () -> averagePrecision.averagePrecision(new double[] {0.5, Double.NaN, 1}, labels));
    assertThrows(
        IllegalArgumentException.class,
        () -> averagePrecision.averagePrecision(new double[] {Double.NaN, 0.5, 1}, labels));
  }

  @Test
  @DisplayName("scores and labels are left as they were")
  @Misconception("scores or labels are changed or sorted")
  void theArgumentsAreLeftAsTheyWere() {
    double[] score = {0.75, 0.25, 0.5};
    boolean[] positive = {true, false, true};
    averagePrecision.averagePrecision(score, positive);
    assertArrayEquals(new double[] {0.75, 0.25, 0.5}, score);
    assertArrayEquals(new boolean[] {true, false, true}, positive);
  }

  @Test
  @DisplayName("hundreds of thousands of thresholds are gone through in time")
  @Misconception("all rows are counted anew for each threshold")
  void manyThresholdsInTime() {
    int n = 1 << 18;
    double[] score = new double[n];
    boolean[] positive = new boolean[n];
    for (int i = 0; i < n; i++) {
      score[i] = (i * 7919L) % n;
      positive[i] = score[i] >= n / 2;
    }
    assertEquals(1.0, averagePrecision.averagePrecision(score, positive), 1e-12);
  }

  private static double[] scores(Random random, int n, int levels) {
    return random.ints(n, 0, levels + 1).mapToDouble(i -> (double) i / levels).toArray();
  }

  private static boolean[] labels(Random random, int n, double rate) {
    boolean[] labels = new boolean[n];
    for (int i = 0; i < n; i++) {
      labels[i] = random.nextDouble() < rate;
    }
    return labels;
  }

  private static double byDefinition(double[] score, boolean[] positive) {
    double[] thresholds =
        DoubleStream.of(score).distinct().map(s -> -s).sorted().map(s -> -s).toArray();
    long all = IntStream.range(0, score.length).filter(i -> positive[i]).count();
    double sum = 0;
    double before = 0;
    for (double threshold : thresholds) {
      long called = DoubleStream.of(score).filter(s -> s >= threshold).count();
      long right =
          IntStream.range(0, score.length)
              .filter(i -> positive[i] && score[i] >= threshold)
              .count();
      double recall = (double) right / all;
      sum += (recall - before) * right / called;
      before = recall;
    }
    return sum;
  }
}
