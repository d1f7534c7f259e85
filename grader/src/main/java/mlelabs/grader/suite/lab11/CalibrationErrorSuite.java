package mlelabs.grader.suite.lab11;

import static mlelabs.grader.suite.Expect.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab11.CalibrationErrorExamples;
import mlelabs.exercise.lab11.CalibrationErrorExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 11.8. */
public class CalibrationErrorSuite extends CalibrationErrorExamples {

  /** Receives the method under test. */
  public CalibrationErrorSuite(CalibrationErrorExercise calibrationError) {
    super(calibrationError);
  }

  @Test
  @DisplayName("random scores follow the definition")
  @Misconception("random scores have another calibration error")
  void randomScoresFollowTheDefinition() {
    Random random = new Random(20131108);
    for (int round = 0; round < 60; round++) {
      int n = 1 + random.nextInt(40);
      int bins = 1 << random.nextInt(5);
      double[] score = scores(random, n, 64);
      boolean[] positive = labels(random, n, 0.4);
      assertEquals(
          byDefinition(score, positive, bins),
          calibrationError.calibrationError(score, positive, bins),
          1e-12);
    }
  }

  @Test
  @DisplayName("a bound belongs to the bin above it")
  @Misconception("a score on a bound is in the bin below it")
  void aBoundBelongsToTheBinAbove() {
    double[] score = {0.25, 0.5};
    boolean[] positive = {false, true};
    assertEquals(0.375, calibrationError.calibrationError(score, positive, 2), 1e-12);
  }

  @Test
  @DisplayName("a score of 1 is in the last bin")
  @Misconception("a score of 1 is left out, or has a bin of its own")
  void theLastBinIsClosed() {
    double[] score = {1, 0.75};
    boolean[] positive = {false, true};
    assertEquals(0.375, calibrationError.calibrationError(score, positive, 4), 1e-12);
  }

  @Test
  @DisplayName("the mean score of a bin counts, not its middle")
  @Misconception("the middle of a bin is taken for its mean score")
  void aBinsMeanScoreCounts() {
    double[] score = {0.0625, 0.0625};
    boolean[] positive = {false, false};
    assertEquals(0.0625, calibrationError.calibrationError(score, positive, 2), 1e-12);
  }

  @Test
  @DisplayName("within a bin over- and underestimates cancel, between bins not")
  @Misconception("distances are taken row by row, or cancel between bins")
  void withinABinMistakesCancel() {
    double[] score = {0.125, 0.375, 0.75, 0.75};
    boolean[] positive = {false, true, false, true};
    assertEquals(0.25, calibrationError.calibrationError(score, positive, 2), 1e-12);
  }

  @Test
  @DisplayName("empty bins count for nothing")
  @Misconception("empty bins count")
  void emptyBinsCountForNothing() {
    assertEquals(
        0.25,
        calibrationError.calibrationError(new double[] {0.75}, new boolean[] {true}, 1 << 20),
        1e-12);
  }

  @Test
  @DisplayName("one bin compares the two means")
  @Misconception("one bin does not compare mean score and share of positives")
  void oneBinComparesTheMeans() {
    double[] score = {0, 0.5, 1, 0.5};
    boolean[] positive = {true, true, true, false};
    assertEquals(0.25, calibrationError.calibrationError(score, positive, 1), 1e-12);
  }

  @Test
  @DisplayName("distances are averaged, not squared")
  @Misconception("distances are squared, or the largest is taken")
  void itIsTheMeanNotTheRoot() {
    double[] score = {0, 1};
    boolean[] positive = {true, true};
    assertEquals(0.5, calibrationError.calibrationError(score, positive, 2), 1e-12);
  }

  @Test
  @DisplayName("no row has none")
  @Misconception("no row does not give NaN")
  void noRowHasNone() {
    assertEquals(Double.NaN, calibrationError.calibrationError(new double[0], new boolean[0], 5));
  }

  @Test
  @DisplayName("unequal lengths, or a score that is NaN, is refused")
  @Misconception("unequal lengths, or a score that is NaN, is accepted")
  void badRowsAreRefused() {
    boolean[] labels = {true, false, true};
    assertThrows(
        IllegalArgumentException.class,
        () -> calibrationError.calibrationError(new double[] {0.5, 0.25}, labels, 4));
    assertThrows(
        IllegalArgumentException.class,
        () -> calibrationError.calibrationError(new double[] {0.5, 0.25, 1, 0}, labels, 4));
    assertThrows(
        IllegalArgumentException.class,
        () -> calibrationError.calibrationError(new double[] {0.5, Double.NaN, 1}, labels, 4));
    assertThrows(
        IllegalArgumentException.class,
        () -> calibrationError.calibrationError(new double[] {Double.NaN, 0.5, 1}, labels, 4));
  }

  @Test
  @DisplayName("scores outside [0, 1] and bins below 1 are refused with their values")
  @Misconception("scores outside [0, 1], or bins below 1, are not refused with their values")
  void scoresAndBinsAreChecked() {
    boolean[] one = {true};
    refusal(() -> calibrationError.calibrationError(new double[] {-0.125}, one, 4), "-0.125");
    refusal(() -> calibrationError.calibrationError(new double[] {1.25}, one, 4), "1.25");
    refusal(() -> calibrationError.calibrationError(new double[] {0.5}, one, 0), "0");
    refusal(() -> calibrationError.calibrationError(new double[0], new boolean[0], -3), "-3");
  }

  @Test
  @DisplayName("scores and labels are left as they were")
  @Misconception("scores or labels are changed or sorted")
  void theArgumentsAreLeftAsTheyWere() {
    double[] score = {0.75, 0.25, 0.5};
    boolean[] positive = {true, false, true};
    calibrationError.calibrationError(score, positive, 3);
    assertArrayEquals(new double[] {0.75, 0.25, 0.5}, score);
    assertArrayEquals(new boolean[] {true, false, true}, positive);
  }

  @Test
  @DisplayName("hundreds of thousands of rows and bins in time")
  @Misconception("all rows are gone through for each bin")
  void manyRowsAndBinsInTime() {
    int n = 1 << 18;
    double[] score = new double[n];
    boolean[] positive = new boolean[n];
    for (int i = 0; i < n; i++) {
      score[i] = (double) i / n;
      positive[i] = true;
    }
    assertEquals((n + 1) / 2.0 / n, calibrationError.calibrationError(score, positive, n), 1e-9);
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

  private static double byDefinition(double[] score, boolean[] positive, int bins) {
    double sum = 0;
    for (int bin = 0; bin < bins; bin++) {
      double low = (double) bin / bins;
      double high = (bin + 1.0) / bins;
      boolean last = bin == bins - 1;
      double gap = 0;
      for (int i = 0; i < score.length; i++) {
        if (score[i] >= low && (score[i] < high || last)) {
          gap += score[i] - (positive[i] ? 1 : 0);
        }
      }
      sum += Math.abs(gap);
    }
    return sum / score.length;
  }
}
