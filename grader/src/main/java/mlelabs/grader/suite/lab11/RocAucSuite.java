package mlelabs.grader.suite.lab11;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab11.RocAucExamples;
import mlelabs.exercise.lab11.RocAucExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 11.2. */
public class RocAucSuite extends RocAucExamples {

  /** Receives the method under test. */
  public RocAucSuite(RocAucExercise rocAuc) {
    super(rocAuc);
  }

  @Test
  @DisplayName("random rankings, ties among them, have their share of pairs")
  @Misconception("a random ranking with ties has another share of pairs")
  void randomRankingsHaveTheirShareOfPairs() {
    Random random = new Random(20131102);
    for (int round = 0; round < 60; round++) {
      int n = 2 + random.nextInt(25);
      double[] score = scores(random, n, 1 + random.nextInt(12));
      boolean[] positive = labels(random, n, 0.4);
      positive[0] = true;
      positive[1] = false;
      assertEquals(pairs(score, positive), rocAuc.rocAuc(score, positive), 1e-12);
    }
  }

  @Test
  @DisplayName("ties between the classes count half, ties within a class nothing")
  @Misconception("ties within a class count, or those between the classes do not count half")
  void tiesBetweenTheClassesCountHalf() {
    assertEquals(
        0.75,
        rocAuc.rocAuc(new double[] {0.5, 0.5, 0.25}, new boolean[] {true, false, false}),
        1e-12);
    assertEquals(
        1.0,
        rocAuc.rocAuc(
            new double[] {0.5, 0.5, 0.25, 0.25}, new boolean[] {true, true, false, false}),
        1e-12);
  }

  @Test
  @DisplayName("the order of the rows does not matter")
  @Misconception("the result depends on the order of the rows")
  void theOrderOfRowsDoesNotMatter() {
    double[] score = {0.5, 0.5, 0.25, 0.75, 0.5, 0.25};
    boolean[] positive = {true, false, true, true, false, false};
    double expected = pairs(score, positive);
    for (int turn = 0; turn < 6; turn++) {
      double[] turned = new double[6];
      boolean[] labels = new boolean[6];
      for (int i = 0; i < 6; i++) {
        turned[i] = score[(i + turn) % 6];
        labels[i] = positive[(i + turn) % 6];
      }
      assertEquals(expected, rocAuc.rocAuc(turned, labels), 1e-12);
    }
  }

  @Test
  @DisplayName("only the order of the scores counts")
  @Misconception("the size of the scores counts, not their order alone")
  void onlyTheOrderOfScoresCounts() {
    boolean[] positive = {true, false, true, false, false};
    double once = rocAuc.rocAuc(new double[] {0.1, 0.2, 0.9, 0.3, 0.05}, positive);
    assertEquals(once, rocAuc.rocAuc(new double[] {-5, 2, 1e300, 7, -1e300}, positive), 1e-12);
    assertEquals(0.625, rocAuc.rocAuc(new double[] {1, 2, 4, 3, 0.5}, positive), 0.25);
  }

  @Test
  @DisplayName("−0.0 and 0.0 are a tie")
  @Misconception("−0.0 and 0.0 are not taken as equal")
  void bothSignsOfZeroAreEqual() {
    assertEquals(0.5, rocAuc.rocAuc(new double[] {0.0, -0.0}, new boolean[] {true, false}), 1e-12);
    assertEquals(0.5, rocAuc.rocAuc(new double[] {-0.0, 0.0}, new boolean[] {true, false}), 1e-12);
  }

  @Test
  @DisplayName("infinite scores rank first and last")
  @Misconception("infinite scores are refused or ranked wrongly")
  void infiniteScoresRank() {
    double[] score = {Double.POSITIVE_INFINITY, 0, Double.NEGATIVE_INFINITY};
    assertEquals(1.0, rocAuc.rocAuc(score, new boolean[] {true, false, false}), 1e-12);
    assertEquals(0.5, rocAuc.rocAuc(score, new boolean[] {false, true, false}), 1e-12);
  }

  @Test
  @DisplayName("without a pair there is none")
  @Misconception("a class without rows, or no row, does not give NaN")
  void withoutPairsThereIsNone() {
    assertEquals(Double.NaN, rocAuc.rocAuc(new double[0], new boolean[0]));
    assertEquals(Double.NaN, rocAuc.rocAuc(new double[] {1}, new boolean[] {true}));
    assertEquals(Double.NaN, rocAuc.rocAuc(new double[] {1, 2}, new boolean[] {false, false}));
  }

  @Test
  @DisplayName("unequal lengths, or a score that is NaN, is refused")
  @Misconception("unequal lengths, or a score that is NaN, is accepted")
  void badRowsAreRefused() {
    boolean[] labels = {true, false, true};
    assertThrows(
        IllegalArgumentException.class, () -> rocAuc.rocAuc(new double[] {0.5, 0.25}, labels));
    assertThrows(
        IllegalArgumentException.class,
        () -> rocAuc.rocAuc(new double[] {0.5, 0.25, 1, 0}, labels));
    assertThrows(
        IllegalArgumentException.class,
        () -> rocAuc.rocAuc(new double[] {0.5, Double.NaN, 1}, labels));
    assertThrows(
        IllegalArgumentException.class,
        () -> rocAuc.rocAuc(new double[] {Double.NaN, 0.5, 1}, labels));
  }

  @Test
  @DisplayName("scores and labels are left as they were")
  @Misconception("scores or labels are changed or sorted")
  void theArgumentsAreLeftAsTheyWere() {
    double[] score = {0.75, 0.25, 0.5};
    boolean[] positive = {true, false, true};
    rocAuc.rocAuc(score, positive);
    assertArrayEquals(new double[] {0.75, 0.25, 0.5}, score);
    assertArrayEquals(new boolean[] {true, false, true}, positive);
  }

  @Test
  @DisplayName("hundreds of thousands of rows are ranked in time")
  @Misconception("pairs are counted one by one, or their number overflows")
  void manyPairsDoNotOverflow() {
    int n = 1 << 18;
    double[] score = new double[n];
    boolean[] positive = new boolean[n];
    for (int i = 0; i < n; i++) {
      score[i] = i % 2 == 0 ? i : i + 0.5;
      positive[i] = i >= n / 2;
    }
    assertEquals(1.0, rocAuc.rocAuc(score, positive), 1e-12);
    Arrays.fill(score, 3);
    assertEquals(0.5, rocAuc.rocAuc(score, positive), 1e-12);
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

  private static double pairs(double[] score, boolean[] positive) {
    double right = 0;
    long all = 0;
    for (int i = 0; i < score.length; i++) {
      for (int j = 0; j < score.length; j++) {
        if (positive[i] && !positive[j]) {
          right += score[i] > score[j] ? 1 : score[i] == score[j] ? 0.5 : 0;
          all++;
        }
      }
    }
    return right / all;
  }
}
