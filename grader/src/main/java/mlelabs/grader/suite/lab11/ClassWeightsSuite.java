package mlelabs.grader.suite.lab11;

import static mlelabs.grader.suite.Expect.close;
import static mlelabs.grader.suite.Expect.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab11.ClassWeightsExamples;
import mlelabs.exercise.lab11.ClassWeightsExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 11.5. */
public class ClassWeightsSuite extends ClassWeightsExamples {

  /** Receives the method under test. */
  public ClassWeightsSuite(ClassWeightsExercise classWeights) {
    super(classWeights);
  }

  @Test
  @DisplayName("the weighted total stays the total, half for each class")
  @Misconception("the classes do not weigh half of the total each")
  void theWeightedTotalStaysTheTotal() {
    Random random = new Random(20131105);
    for (int round = 0; round < 50; round++) {
      long p = 1 + random.nextInt(1000);
      long n = 1 + random.nextInt(100_000);
      double[] weights = classWeights.classWeights(p, n);
      assertEquals(2, weights.length);
      close((p + n) / 2.0, n * weights[0], 1e-12);
      close((p + n) / 2.0, p * weights[1], 1e-12);
    }
  }

  @Test
  @DisplayName("the weight of a negative comes first")
  @Misconception("the two weights are exchanged")
  void negativesComeFirst() {
    double[] weights = classWeights.classWeights(1, 3);
    close(2.0 / 3, weights[0], 1e-12);
    close(2, weights[1], 1e-12);
  }

  @Test
  @DisplayName("positives may be the frequent ones")
  @Misconception("the positives are taken for the rare class")
  void frequentPositivesWeighLess() {
    double[] weights = classWeights.classWeights(6, 2);
    close(2, weights[0], 1e-12);
    close(2.0 / 3, weights[1], 1e-12);
  }

  @Test
  @DisplayName("large counts do not overflow")
  @Misconception("large counts overflow")
  void largeCountsDoNotOverflow() {
    double[] weights = classWeights.classWeights(4_000_000_000L, 8_000_000_000_000_000_000L);
    close(0.50000000025, weights[0], 1e-9);
    close(1_000_000_000.5, weights[1], 1e-9);
  }

  @Test
  @DisplayName("weights are not cut to whole numbers")
  @Misconception("the counts are divided as whole numbers")
  void wholeNumbersAreNotDivided() {
    double[] weights = classWeights.classWeights(3, 4);
    close(0.875, weights[0], 1e-12);
    close(7.0 / 6, weights[1], 1e-12);
  }

  @Test
  @DisplayName("counts of 0 or below are refused with their values")
  @Misconception("a count of 0 or below is accepted, or refused without its value")
  void bothMustBePositive() {
    refusal(() -> classWeights.classWeights(0, 17), "0", "17");
    refusal(() -> classWeights.classWeights(17, 0), "0", "17");
    refusal(() -> classWeights.classWeights(-3, 17), "-3");
  }
}
