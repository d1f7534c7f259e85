package mlelabs.grader.suite.lab08;

import static mlelabs.grader.suite.Expect.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab08.EarlyStoppingExamples;
import mlelabs.exercise.lab08.EarlyStoppingExercise;
import mlelabs.exercise.lab08.Stop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 8.5. */
public class EarlyStoppingSuite extends EarlyStoppingExamples {

  /** Receives the method under test. */
  public EarlyStoppingSuite(EarlyStoppingExercise earlyStopping) {
    super(earlyStopping);
  }

  @Test
  @DisplayName("patience counts epochs in a row")
  @Misconception("epochs without an improvement are counted together, not in a row")
  void patienceCountsEpochsInARow() {
    double[] losses = {9, 10, 8, 9, 7, 8, 6, 7};
    assertEquals(new Stop(7, 6), stop(losses, 2, 0));
    assertEquals(new Stop(1, 0), stop(losses, 1, 0));
  }

  @Test
  @DisplayName("the patience-th epoch without an improvement is the last")
  @Misconception("training stops an epoch early or late")
  void thePatienceIsExact() {
    double[] losses = {1, 2, 2, 2, 2, 2, 2};
    for (int patience = 1; patience <= 6; patience++) {
      assertEquals(new Stop(patience, 0), stop(losses, patience, 0));
    }
    assertEquals(new Stop(6, 0), stop(losses, 7, 0));
  }

  @Test
  @DisplayName("an equal loss is no improvement")
  @Misconception("an equal loss counts as an improvement")
  void equalIsNoImprovement() {
    assertEquals(new Stop(2, 0), stop(new double[] {3, 3, 3, 3}, 2, 0));
    assertEquals(new Stop(3, 1), stop(new double[] {5, 3, 3, 3, 1}, 2, 0));
  }

  @Test
  @DisplayName("a gain of exactly minimumDelta is no improvement")
  @Misconception("a gain of exactly minimumDelta counts")
  void exactlyTheDeltaIsNoImprovement() {
    assertEquals(new Stop(1, 0), stop(new double[] {2, 1.5, 1}, 1, 0.5));
    assertEquals(new Stop(2, 1), stop(new double[] {2, 1.25, 1}, 1, 0.5));
  }

  @Test
  @DisplayName("small gains add up against the last improvement")
  @Misconception("each epoch is compared with the one before, or small gains move the bar")
  void theBestSoFarIsThatOfTheLastImprovement() {
    assertEquals(new Stop(3, 3), stop(new double[] {4, 3.75, 3.5, 3.25}, 3, 0.5));
    assertEquals(new Stop(4, 1), stop(new double[] {8, 2, 7, 6, 5}, 3, 0));
  }

  @Test
  @DisplayName("the best epoch is that of the last improvement")
  @Misconception("the best epoch is not that of the last improvement")
  void theBestIsNotTheLast() {
    assertEquals(new Stop(5, 2), stop(new double[] {6, 5, 1, 4, 3, 2}, 3, 0));
    assertEquals(new Stop(2, 0), stop(new double[] {1, 0.875, 0.75}, 5, 0.5));
  }

  @Test
  @DisplayName("a better loss after the stop does not count")
  @Misconception("losses after the stop are looked at")
  void whatComesLaterDoesNotCount() {
    assertEquals(new Stop(2, 0), stop(new double[] {3, 4, 4, 0, 0}, 2, 0));
  }

  @Test
  @DisplayName("NaN is no improvement, and does not become the best")
  @Misconception("NaN counts as an improvement, or spoils the best so far")
  void nanIsNoImprovement() {
    double nan = Double.NaN;
    assertEquals(new Stop(3, 0), stop(new double[] {3, nan, 4, nan, 1}, 3, 0));
    assertEquals(new Stop(3, 3), stop(new double[] {3, nan, nan, 2}, 3, 0));
    assertEquals(new Stop(1, 0), stop(new double[] {nan, nan, 1}, 2, 0));
  }

  @Test
  @DisplayName("the first loss that is a number is an improvement")
  @Misconception("the first number after NaN or infinity is no improvement")
  void theFirstNumberIsAnImprovement() {
    double nan = Double.NaN;
    double infinite = Double.POSITIVE_INFINITY;
    assertEquals(new Stop(2, 2), stop(new double[] {nan, infinite, 1e300}, 3, 0));
    assertEquals(new Stop(2, 1), stop(new double[] {infinite, 7, 6}, 5, 2));
    assertEquals(new Stop(1, 0), stop(new double[] {infinite, infinite, infinite}, 2, 0));
  }

  @Test
  @DisplayName("the first loss counts whatever minimumDelta is")
  @Misconception("with a large minimumDelta not even the first loss is an improvement")
  void aHugeDeltaLetsTheFirstCount() {
    assertEquals(new Stop(3, 1), stop(new double[] {Double.NaN, 5, 4, 3}, 2, 1e9));
    assertEquals(new Stop(1, 0), stop(new double[] {5, 4}, 1, Double.POSITIVE_INFINITY));
  }

  @Test
  @DisplayName("losses may be negative or large")
  @Misconception("negative or large losses are handled wrongly")
  void lossesMayBeNegative() {
    assertEquals(new Stop(4, 2), stop(new double[] {-1, -2, -8, -7, -6, -9}, 2, 0));
    assertEquals(new Stop(2, 2), stop(new double[] {1e300, 1e299, 1e298}, 1, 0));
  }

  @Test
  @DisplayName("one epoch is a training")
  @Misconception("a training of one epoch is not (0, 0)")
  void oneEpochIsEnough() {
    assertEquals(new Stop(0, 0), stop(new double[] {7}, 1, 0));
    assertEquals(new Stop(0, 0), stop(new double[] {Double.NaN}, 1, 0));
  }

  @Test
  @DisplayName("random curves stop where the definition says")
  @Misconception("a random curve stops elsewhere")
  void randomCurvesStopWhereTheDefinitionSays() {
    Random random = new Random(20130807);
    for (int round = 0; round < 300; round++) {
      double[] losses = random.ints(1 + random.nextInt(12), 0, 9).asDoubleStream().toArray();
      int patience = 1 + random.nextInt(4);
      double delta = random.nextInt(3);
      assertEquals(byDefinition(losses, patience, delta), stop(losses, patience, delta));
    }
  }

  @Test
  @DisplayName("a patience below 1 and a negative or NaN minimumDelta are refused with the value")
  @Misconception(
      "a patience below 1, or a negative or NaN minimumDelta, is not refused with its value")
  void badArgumentsAreNamed() {
    refusal(() -> stop(new double[] {1, 2}, 0, 0), "0");
    refusal(() -> stop(new double[] {1, 2}, -3, 0), "-3");
    refusal(() -> stop(new double[] {1, 2}, 1, -0.5), "-0.5");
    refusal(() -> stop(new double[] {1, 2}, 1, Double.NaN), "NaN");
    assertThrows(IllegalArgumentException.class, () -> stop(new double[0], 1, 0));
  }

  @Test
  @DisplayName("the losses are left as they were")
  @Misconception("the losses are changed")
  void theLossesAreLeftAsTheyWere() {
    double[] losses = {3, Double.NaN, 2, 5, 5};
    stop(losses, 2, 0);
    assertArrayEquals(new double[] {3, Double.NaN, 2, 5, 5}, losses);
  }

  private Stop stop(double[] losses, int patience, double minimumDelta) {
    return earlyStopping.earlyStopping(losses.clone(), patience, minimumDelta);
  }

  /** An epoch improves when it is below all earlier improvements by more than delta. */
  private static Stop byDefinition(double[] losses, int patience, double delta) {
    List<Integer> improvements = new ArrayList<>();
    for (int epoch = 0; epoch < losses.length; epoch++) {
      int now = epoch;
      if (improvements.stream().allMatch(i -> losses[now] < losses[i] - delta)) {
        improvements.add(epoch);
      }
      int last = improvements.get(improvements.size() - 1);
      if (epoch - last == patience || epoch == losses.length - 1) {
        return new Stop(epoch, last);
      }
    }
    throw new AssertionError("a curve has a last epoch");
  }
}
