package mlelabs.grader.suite.lab08;

import static mlelabs.grader.suite.Expect.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab08.RateExamples;
import mlelabs.exercise.lab08.RateExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 8.2. */
public class RateSuite extends RateExamples {

  /** Receives the method under test. */
  public RateSuite(RateExercise rate) {
    super(rate);
  }

  @Test
  @DisplayName("the warm-up reaches the peak at its last step")
  @Misconception("the warm-up does not reach the peak at its last step, or begins at 0")
  void theWarmUpReachesThePeakAtItsLastStep() {
    for (int warmup : new int[] {1, 2, 5, 8, 64}) {
      assertEquals(3.0, rate.rate(warmup - 1, 3, warmup, 200), 1e-12);
      assertEquals(3.0 / warmup, rate.rate(0, 3, warmup, 200), 1e-12);
      assertEquals(
          1.5 + 1.5 / warmup,
          rate.rate((warmup - 1 + warmup % 2) / 2, 3, warmup, 200),
          1.5 / warmup + 1e-12);
    }
  }

  @Test
  @DisplayName("the decay is the half cosine from the peak to 0")
  @Misconception("the decay does not follow the half cosine")
  void theDecayFollowsTheFormula() {
    for (int[] plan : new int[][] {{0, 7}, {1, 12}, {3, 50}, {10, 11}, {20, 333}}) {
      int s = Math.max(plan[0] - 1, 0);
      for (int step = plan[0]; step < plan[1]; step++) {
        double share = (double) (step - s) / (plan[1] - 1 - s);
        double expected = 0.3 * Math.pow(Math.cos(Math.PI / 2 * share), 2);
        assertEquals(expected, rate.rate(step, 0.3, plan[0], plan[1]), 1e-12);
      }
    }
  }

  @Test
  @DisplayName("after the warm-up it goes down from the peak at once")
  @Misconception("the step after the warm-up is the peak again, or jumps")
  void thereIsNoJumpAfterTheWarmUp() {
    double after = rate.rate(4, 1, 4, 8);
    assertEquals((1 + Math.cos(Math.PI / 4)) / 2, after, 1e-12);
    assertTrue(rate.rate(5, 1, 5, 1000) < 1);
    assertTrue(rate.rate(5, 1, 5, 1000) > 0.999);
  }

  @Test
  @DisplayName("after the warm-up every step is below the one before")
  @Misconception("the rate does not fall from step to step")
  void theDecayGoesDown() {
    double before = rate.rate(9, 1, 10, 120);
    for (int step = 10; step < 120; step++) {
      double now = rate.rate(step, 1, 10, 120);
      assertTrue(now < before && now >= -1e-15);
      before = now;
    }
  }

  @Test
  @DisplayName("without a warm-up it begins at the peak")
  @Misconception("without a warm-up the first step is not the peak")
  void withoutWarmUpItBeginsAtThePeak() {
    assertEquals(0.7, rate.rate(0, 0.7, 0, 30), 1e-12);
    assertEquals(0.7 * (1 + Math.cos(Math.PI / 29)) / 2, rate.rate(1, 0.7, 0, 30), 1e-12);
  }

  @Test
  @DisplayName("a training of one step has the peak")
  @Misconception("a training of a single step is not at the peak")
  void aTrainingOfOneStepHasThePeak() {
    assertEquals(0.4, rate.rate(0, 0.4, 0, 1), 1e-12);
  }

  @Test
  @DisplayName("a warm-up may take all steps but one")
  @Misconception("a warm-up of all steps but one is refused, or does not end in 0")
  void aWarmUpOfAllButOneIsAllowed() {
    assertEquals(1.0, rate.rate(8, 1, 9, 10), 1e-12);
    assertEquals(0.0, rate.rate(9, 1, 9, 10), 1e-12);
    assertEquals(0.0, rate.rate(1, 1, 1, 2), 1e-12);
  }

  @Test
  @DisplayName("twice the peak is twice the rate")
  @Misconception("the rate is not proportional to the peak")
  void thePeakScales() {
    for (int step = 0; step < 20; step++) {
      double once = rate.rate(step, 1, 6, 20);
      assertEquals(4 * once, rate.rate(step, 4, 6, 20), 1e-12);
      assertEquals(1e-5 * once, rate.rate(step, 1e-5, 6, 20), 1e-17);
    }
  }

  @Test
  @DisplayName("a thousand million steps are counted")
  @Misconception("a large number of steps overflows")
  void manyStepsDoNotOverflow() {
    int many = Integer.MAX_VALUE;
    assertEquals(0.5, rate.rate((many - 1) / 2, 1, 0, many), 1e-6);
    assertEquals(1.0, rate.rate(many / 2, 1, many / 2 + 1, many), 1e-6);
  }

  @Test
  @DisplayName("a step outside is refused with its value, also in the warm-up")
  @Misconception("a step outside is not refused with its value")
  void aStepOutsideIsRefusedWithItsValue() {
    refusal(() -> rate.rate(-3, 1, 2, 10), "-3");
    refusal(() -> rate.rate(10, 1, 0, 10), "10");
    refusal(() -> rate.rate(5000, 1, 2, 77), "5000");
  }

  @Test
  @DisplayName("a warm-up that is negative or not below the total is refused")
  @Misconception("a warm-up that is negative, or not below the total, is accepted")
  void aWarmUpThatDoesNotFitIsRefused() {
    refusal(() -> rate.rate(0, 1, -4, 10), "-4");
    refusal(() -> rate.rate(0, 1, 12, 12), "12");
    refusal(() -> rate.rate(0, 1, 99, 12), "99");
    refusal(() -> rate.rate(0, 1, 1, 1), "1");
  }
}
