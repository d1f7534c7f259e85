package mlelabs.grader.suite.lab11;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab11.Confusion;
import mlelabs.exercise.lab11.ConfusionExamples;
import mlelabs.exercise.lab11.ConfusionExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 11.1. */
public class ConfusionSuite extends ConfusionExamples {

  /** Receives the method under test. */
  public ConfusionSuite(ConfusionExercise confusion) {
    super(confusion);
  }

  @Test
  @DisplayName("random decisions are counted")
  @Misconception("random decisions are counted wrongly")
  void randomDecisionsAreCounted() {
    Random random = new Random(20131101);
    for (int round = 0; round < 40; round++) {
      int n = random.nextInt(30);
      double[] score = scores(random, n, 8);
      boolean[] positive = labels(random, n, 0.3);
      double threshold = random.nextInt(9) / 8.0;
      long[] counts = new long[4];
      for (int i = 0; i < n; i++) {
        boolean called = !(score[i] < threshold);
        counts[called ? positive[i] ? 0 : 1 : positive[i] ? 2 : 3]++;
      }
      assertEquals(
          new Confusion(counts[0], counts[1], counts[2], counts[3]),
          confusion.confusion(score, positive, threshold));
    }
  }

  @Test
  @DisplayName("false alarms and misses are not exchanged")
  @Misconception("fp and fn are exchanged")
  void falseAlarmsAndMissesAreNotExchanged() {
    double[] score = {0.75, 0.75, 0.75, 0.25};
    boolean[] positive = {false, false, false, true};
    assertEquals(new Confusion(0, 3, 1, 0), confusion.confusion(score, positive, 0.5));
  }

  @Test
  @DisplayName("the threshold need not be a half, nor a probability")
  @Misconception("the threshold is ignored")
  void theThresholdNeedNotBeAHalf() {
    double[] score = {3, -2, 7};
    boolean[] positive = {true, false, false};
    assertEquals(new Confusion(1, 1, 0, 1), confusion.confusion(score, positive, 2.5));
    assertEquals(new Confusion(1, 2, 0, 0), confusion.confusion(score, positive, -5));
    assertEquals(new Confusion(0, 0, 1, 2), confusion.confusion(score, positive, 7.5));
  }

  @Test
  @DisplayName("no row gives four zeros")
  @Misconception("no row is refused")
  void noRowIsZeros() {
    assertEquals(
        new Confusion(0, 0, 0, 0), confusion.confusion(new double[0], new boolean[0], 0.5));
  }

  @Test
  @DisplayName("infinite scores are scores")
  @Misconception("infinite scores are refused or counted wrongly")
  void infiniteScoresAreScores() {
    double[] score = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    boolean[] positive = {true, true};
    assertEquals(new Confusion(1, 0, 1, 0), confusion.confusion(score, positive, 0));
  }

  @Test
  @DisplayName("unequal lengths, or a score that is NaN, is refused")
  @Misconception("unequal lengths, or a score that is NaN, is accepted")
  void badRowsAreRefused() {
    boolean[] labels = {true, false, true};
    assertThrows(
        IllegalArgumentException.class,
        () -> confusion.confusion(new double[] {0.5, 0.25}, labels, 0.5));
    assertThrows(
        IllegalArgumentException.class,
        () -> confusion.confusion(new double[] {0.5, 0.25, 1, 0}, labels, 0.5));
    assertThrows(
        IllegalArgumentException.class,
        () -> confusion.confusion(new double[] {0.5, Double.NaN, 1}, labels, 0.5));
    assertThrows(
        IllegalArgumentException.class,
        () -> confusion.confusion(new double[] {Double.NaN, 0.5, 1}, labels, 0.5));
  }

  @Test
  @DisplayName("scores and labels are left as they were")
  @Misconception("scores or labels are changed")
  void theArgumentsAreLeftAsTheyWere() {
    double[] score = {0.75, 0.25, 0.5};
    boolean[] positive = {true, false, true};
    confusion.confusion(score, positive, 0.5);
    assertArrayEquals(new double[] {0.75, 0.25, 0.5}, score);
    assertArrayEquals(new boolean[] {true, false, true}, positive);
  }

  @Test
  @DisplayName("a million rows are counted in time")
  @Misconception("a million rows take too long")
  void aMillionRowsAreCounted() {
    int n = 1 << 20;
    Random random = new Random(4);
    Confusion counted = confusion.confusion(scores(random, n, 16), labels(random, n, 0.5), 0.5);
    assertEquals(n, counted.tp() + counted.fp() + counted.fn() + counted.tn());
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
}
