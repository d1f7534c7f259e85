package mlelabs.grader.suite.lab11;

import static mlelabs.grader.suite.Expect.close;
import static mlelabs.grader.suite.Expect.refusal;

import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab11.CostThresholdExamples;
import mlelabs.exercise.lab11.CostThresholdExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 11.7. */
public class CostThresholdSuite extends CostThresholdExamples {

  /** Receives the method under test. */
  public CostThresholdSuite(CostThresholdExercise costThreshold) {
    super(costThreshold);
  }

  @Test
  @DisplayName("at the threshold acting and not acting cost the same")
  @Misconception("at the threshold acting and not acting do not cost the same")
  void actingAndNotActingCostTheSameThere() {
    Random random = new Random(20131107);
    for (int round = 0; round < 50; round++) {
      double alarm = 0.1 + 100 * random.nextDouble();
      double miss = 0.1 + 100 * random.nextDouble();
      double t = costThreshold.costThreshold(alarm, miss);
      close((1 - t) * alarm, t * miss, 1e-9);
    }
  }

  @Test
  @DisplayName("a dear false alarm raises it")
  @Misconception("the two costs are exchanged")
  void aDearAlarmRaisesIt() {
    close(0.75, costThreshold.costThreshold(3, 1), 1e-12);
    close(0.25, costThreshold.costThreshold(1, 3), 1e-12);
  }

  @Test
  @DisplayName("only the ratio of the costs counts")
  @Misconception("the size of the costs counts, not their ratio")
  void onlyTheRatioCounts() {
    close(0.2, costThreshold.costThreshold(1e-6, 4e-6), 1e-12);
    close(0.2, costThreshold.costThreshold(1e6, 4e6), 1e-12);
  }

  @Test
  @DisplayName("a free false alarm gives 0, a free miss 1")
  @Misconception("a mistake that costs nothing is refused or wrong")
  void freeMistakesAreTheEnds() {
    close(0, costThreshold.costThreshold(0, 5), 1e-12);
    close(1, costThreshold.costThreshold(5, 0), 1e-12);
  }

  @Test
  @DisplayName("a negative or NaN cost, and two costs of 0, are refused with the values")
  @Misconception("a negative or NaN cost, or two costs of 0, are not refused with the values")
  void badCostsAreRefused() {
    refusal(() -> costThreshold.costThreshold(-0.5, 2), "-0.5");
    refusal(() -> costThreshold.costThreshold(2, -0.5), "-0.5");
    refusal(() -> costThreshold.costThreshold(Double.NaN, 2), "NaN");
    refusal(() -> costThreshold.costThreshold(2, Double.NaN), "NaN");
    refusal(() -> costThreshold.costThreshold(0, 0), "0");
  }
}
