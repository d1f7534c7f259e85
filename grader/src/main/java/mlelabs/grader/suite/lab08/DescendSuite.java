package mlelabs.grader.suite.lab08;

import static mlelabs.grader.suite.Expect.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab08.DescendExamples;
import mlelabs.exercise.lab08.DescendExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 8.1. */
public class DescendSuite extends DescendExamples {

  /** Receives the method under test. */
  public DescendSuite(DescendExercise descend) {
    super(descend);
  }

  @Test
  @DisplayName("point k is start·(1 − rate·curvature)^k")
  @Misconception("the points are not start·(1 − rate·curvature)^k")
  void pointsFollowTheClosedFormula() {
    Random random = new Random(20130801);
    for (int round = 0; round < 40; round++) {
      double curvature = 0.1 + 5 * random.nextDouble();
      double start = 20 * random.nextDouble() - 10;
      double rate = 2.2 * random.nextDouble() / curvature;
      double[] points = descend.descend(curvature, start, rate, 25);
      for (int k = 0; k < points.length; k++) {
        double expected = start * Math.pow(1 - rate * curvature, k);
        assertEquals(expected, points[k], 1e-9 * Math.abs(start) * Math.max(1, Math.pow(1.2, k)));
      }
    }
  }

  @Test
  @DisplayName("without a step there is the start alone")
  @Misconception("no steps do not give the start alone")
  void noStepIsTheStartAlone() {
    assertArrayEquals(new double[] {-3.5}, descend.descend(2, -3.5, 0.1, 0), Double.MIN_VALUE);
  }

  @Test
  @DisplayName("the gradient is curvature·w, not w")
  @Misconception("the curvature, or its factor ½, is used wrongly")
  void theCurvatureCounts() {
    assertArrayEquals(
        new double[] {1, -1, 1, -1}, descend.descend(8, 1, 0.25, 3), Double.MIN_VALUE);
    assertArrayEquals(new double[] {16, 12, 9}, descend.descend(0.25, 16, 1, 2), Double.MIN_VALUE);
  }

  @Test
  @DisplayName("each step uses the gradient of where it is")
  @Misconception("every step uses the gradient of the start")
  void theGradientIsThatOfWhereItIs() {
    assertArrayEquals(
        new double[] {64, 48, 36, 27}, descend.descend(1, 64, 0.25, 3), Double.MIN_VALUE);
  }

  @Test
  @DisplayName("a negative start comes from below")
  @Misconception("a negative start goes the wrong way")
  void aNegativeStartComesFromBelow() {
    assertArrayEquals(new double[] {-8, -4, -2}, descend.descend(1, -8, 0.5, 2), Double.MIN_VALUE);
  }

  @Test
  @DisplayName("a point that overshoots is kept")
  @Misconception("a step is cut off at 0, or a loss that rises ends the walk")
  void nothingIsCutOff() {
    assertArrayEquals(
        new double[] {4, -2, 1, -0.5}, descend.descend(1, 4, 1.5, 3), Double.MIN_VALUE);
    assertArrayEquals(
        new double[] {1, -3, 9, -27, 81}, descend.descend(1, 1, 4, 4), Double.MIN_VALUE);
  }

  @Test
  @DisplayName("with a rate of 0 it stays where it is")
  @Misconception("a rate of 0 moves")
  void aRateOfZeroStays() {
    assertArrayEquals(new double[] {7, 7, 7}, descend.descend(3, 7, 0, 2), Double.MIN_VALUE);
  }

  @Test
  @DisplayName("a negative number of steps is refused with its value")
  @Misconception("a negative number of steps is not refused with its value")
  void aNegativeNumberIsNamed() {
    refusal(() -> descend.descend(1, 8, 0.5, -7), "-7");
  }

  @Test
  @DisplayName("a million steps are walked in time")
  @Misconception("a million steps take too long or lose the last")
  void aMillionStepsAreWalked() {
    double[] points = descend.descend(1, 1, 1e-6, 1 << 20);
    assertEquals((1 << 20) + 1, points.length);
    assertEquals(Math.exp((1 << 20) * Math.log1p(-1e-6)), points[1 << 20], 1e-7);
  }
}
