package mlelabs.grader.suite.lab08;

import static mlelabs.grader.suite.Expect.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.DoubleStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab08.SoftThresholdExamples;
import mlelabs.exercise.lab08.SoftThresholdExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 8.3. */
public class SoftThresholdSuite extends SoftThresholdExamples {

  /** Receives the method under test. */
  public SoftThresholdSuite(SoftThresholdExercise softThreshold) {
    super(softThreshold);
  }

  @Test
  @DisplayName("each result minimises ½(w − v)² + amount·|w|")
  @Misconception("a result does not minimise the proximal objective")
  void itMinimisesTheProximalObjective() {
    Random random = new Random(20130803);
    double[] weights = random.doubles(60, -3, 3).toArray();
    for (double amount : new double[] {0, 0.125, 1, 2.5}) {
      double[] shrunk = softThreshold.softThreshold(weights.clone(), amount);
      for (int i = 0; i < weights.length; i++) {
        double best = objective(shrunk[i], weights[i], amount);
        for (double other = -3; other <= 3; other += 1.0 / 64) {
          assertTrue(best <= objective(other, weights[i], amount) + 1e-12);
        }
      }
    }
  }

  @Test
  @DisplayName("positive and negative weights shrink alike")
  @Misconception("weights of one sign are shrunk differently")
  void bothSignsShrink() {
    assertArrayEquals(
        new double[] {4, -4, 0.5, -0.5},
        softThreshold.softThreshold(new double[] {5, -5, 1.5, -1.5}, 1),
        Double.MIN_VALUE);
  }

  @Test
  @DisplayName("a weight of exactly the amount becomes 0")
  @Misconception("a weight of exactly the amount does not become 0")
  void exactlyTheAmountBecomesZero() {
    assertArrayEquals(
        new double[] {0, 0, 1},
        softThreshold.softThreshold(new double[] {2, -2, 3}, 2),
        Double.MIN_VALUE);
  }

  @Test
  @DisplayName("no weight changes its sign")
  @Misconception("a small weight comes out on the other side of 0")
  void noWeightChangesItsSign() {
    double[] shrunk = softThreshold.softThreshold(new double[] {0.5, -0.5, 1, -1, 3}, 2);
    assertArrayEquals(new double[] {0, 0, 0, 0, 1}, shrunk, Double.MIN_VALUE);
  }

  @Test
  @DisplayName("an amount of 0 changes nothing")
  @Misconception("an amount of 0 changes weights, or is refused")
  void anAmountOfZeroChangesNothing() {
    double[] weights = {0.75, -8, 0, 1e-300, -1e300};
    assertArrayEquals(weights, softThreshold.softThreshold(weights.clone(), 0), Double.MIN_VALUE);
  }

  @Test
  @DisplayName("the amount is subtracted, not multiplied")
  @Misconception("weights shrink in proportion, as under L2")
  void theAmountIsNotARatio() {
    assertArrayEquals(
        new double[] {99, 9, 0},
        softThreshold.softThreshold(new double[] {100, 10, 1}, 1),
        Double.MIN_VALUE);
  }

  @Test
  @DisplayName("an infinite amount makes all weights 0")
  @Misconception("an infinite amount does not make all weights 0")
  void anInfiniteAmountMakesAllZero() {
    assertArrayEquals(
        new double[] {0, 0, 0},
        softThreshold.softThreshold(new double[] {1e308, -5, 0}, Double.POSITIVE_INFINITY),
        Double.MIN_VALUE);
  }

  @Test
  @DisplayName("no weights give none")
  @Misconception("an array without weights is refused")
  void noWeightsGiveNone() {
    assertEquals(0, softThreshold.softThreshold(new double[0], 1).length);
  }

  @Test
  @DisplayName("the weights given are left as they were")
  @Misconception("the given weights are changed, or given back")
  void theWeightsAreLeftAsTheyWere() {
    double[] weights = {3, -0.25, 0};
    double[] shrunk = softThreshold.softThreshold(weights, 0.5);
    assertArrayEquals(new double[] {3, -0.25, 0}, weights, Double.MIN_VALUE);
    assertArrayEquals(new double[] {2.5, 0, 0}, shrunk, Double.MIN_VALUE);
  }

  @Test
  @DisplayName("a negative amount is refused with its value, also without weights")
  @Misconception("a negative amount is not refused with its value")
  void aNegativeAmountIsNamed() {
    refusal(() -> softThreshold.softThreshold(new double[] {1, 2}, -0.125), "-0.125");
    refusal(() -> softThreshold.softThreshold(new double[0], -4), "-4");
  }

  @Test
  @DisplayName("a million weights shrink in time")
  @Misconception("a million weights take too long")
  void aMillionWeightsShrink() {
    double[] weights = new Random(3).doubles(1 << 20, -1, 1).toArray();
    double[] shrunk = softThreshold.softThreshold(weights, 0.5);
    assertEquals(
        0.5, DoubleStream.of(shrunk).filter(w -> w == 0).count() / (double) (1 << 20), 0.01);
  }

  private static double objective(double w, double v, double amount) {
    return 0.5 * (w - v) * (w - v) + amount * Math.abs(w);
  }
}
