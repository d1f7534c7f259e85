package mlelabs.grader.suite.lab11;

import static mlelabs.grader.suite.Expect.close;
import static mlelabs.grader.suite.Expect.refusal;

import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab11.InitialBiasExamples;
import mlelabs.exercise.lab11.InitialBiasExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 11.4. */
public class InitialBiasSuite extends InitialBiasExamples {

  /** Receives the method under test. */
  public InitialBiasSuite(InitialBiasExercise initialBias) {
    super(initialBias);
  }

  @Test
  @DisplayName("its sigmoid is the share of positives")
  @Misconception("the sigmoid of the bias is not the share of positives")
  void theSigmoidOfItIsTheBaseRate() {
    Random random = new Random(20131104);
    for (int round = 0; round < 50; round++) {
      long p = 1 + random.nextInt(1000);
      long n = 1 + random.nextInt(100_000);
      double rate = 1 / (1 + Math.exp(-initialBias.initialBias(p, n)));
      close((double) p / (p + n), rate, 1e-12);
    }
  }

  @Test
  @DisplayName("more negatives than positives are below zero")
  @Misconception("the sign is wrong")
  void moreNegativesAreBelowZero() {
    close(Math.log(3), initialBias.initialBias(3, 1), 1e-12);
    close(-Math.log(3), initialBias.initialBias(1, 3), 1e-12);
  }

  @Test
  @DisplayName("it is the natural logarithm of the odds")
  @Misconception("it is not the natural logarithm, or not of the odds")
  void itIsTheNaturalLogarithm() {
    close(4.605170185988092, initialBias.initialBias(100, 1), 1e-12);
    close(1.0986122886681098, initialBias.initialBias(75, 25), 1e-12);
  }

  @Test
  @DisplayName("the ratio is not cut to a whole number")
  @Misconception("the counts are divided as whole numbers")
  void wholeNumbersAreNotDivided() {
    close(Math.log(1.5), initialBias.initialBias(3, 2), 1e-12);
    close(Math.log(2.0 / 3), initialBias.initialBias(2, 3), 1e-12);
  }

  @Test
  @DisplayName("large counts do not overflow")
  @Misconception("large counts overflow")
  void largeCountsDoNotOverflow() {
    close(
        Math.log(3e-9), initialBias.initialBias(9_000_000_000L, 3_000_000_000_000_000_000L), 1e-12);
  }

  @Test
  @DisplayName("counts of 0 or below are refused with their values")
  @Misconception("a count of 0 or below is accepted, or refused without its value")
  void bothMustBePositive() {
    refusal(() -> initialBias.initialBias(0, 17), "0", "17");
    refusal(() -> initialBias.initialBias(17, 0), "0", "17");
    refusal(() -> initialBias.initialBias(-3, 17), "-3");
    refusal(() -> initialBias.initialBias(-3, -17), "-3", "-17");
  }
}
