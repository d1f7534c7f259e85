package mlelabs.exercise.lab08;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 8.1. */
@ExtendWith(LearnerMethod.class)
public class DescendExamples {

  protected final DescendExercise descend;

  /** Receives the method under test. */
  public DescendExamples(DescendExercise descend) {
    this.descend = descend;
  }

  @Test
  @Order(1)
  @DisplayName("the start is the first point, and each step adds one")
  @Misconception("the start, or the last step, is missing from the points")
  void theStartIsTheFirstPoint() {
    double[] points = descend.descend(1, 8, 0.5, 3);
    assertEquals(4, points.length, "points of 3 steps");
    assertEquals(8.0, points[0], "the first point");
  }

  @Test
  @Order(2)
  @DisplayName("a step subtracts the rate times the gradient")
  @Misconception("a step is not the rate times the gradient curvature·w")
  void aStepIsRateTimesGradient() {
    assertArrayEquals(
        new double[] {8, 4, 2, 1},
        descend.descend(1, 8, 0.5, 3),
        Double.MIN_VALUE,
        "curvature 1, rate 0.5");
    assertArrayEquals(
        new double[] {8, 0, 0},
        descend.descend(2, 8, 0.5, 2),
        Double.MIN_VALUE,
        "curvature 2, rate 0.5");
  }

  @Test
  @Order(3)
  @DisplayName("a rate above 2/curvature climbs the other side")
  @Misconception("with a rate that is too large the points do not diverge")
  void aLargeRateClimbs() {
    assertArrayEquals(
        new double[] {1, -2, 4, -8},
        descend.descend(4, 1, 0.75, 3),
        Double.MIN_VALUE,
        "curvature 4, rate 0.75");
  }

  @Test
  @Order(4)
  @DisplayName("a negative number of steps is refused")
  @Misconception("a negative number of steps is accepted, or refused with another exception")
  void negativeStepsAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> descend.descend(1, 8, 0.5, -1), "steps = -1");
  }
}
