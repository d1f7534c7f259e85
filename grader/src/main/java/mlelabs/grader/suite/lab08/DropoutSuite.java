package mlelabs.grader.suite.lab08;

import static mlelabs.grader.suite.Expect.close;
import static mlelabs.grader.suite.Expect.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab08.DropoutExamples;
import mlelabs.exercise.lab08.DropoutExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 8.4. */
public class DropoutSuite extends DropoutExamples {

  /** Receives the method under test. */
  public DropoutSuite(DropoutExercise dropout) {
    super(dropout);
  }

  @Test
  @DisplayName("the share that is dropped is the rate")
  @Misconception("the share that is dropped is not the rate")
  void theShareIsTheRate() {
    Random seeds = new Random(20130804);
    for (double rate : new double[] {0.0625, 0.3, 0.5, 0.9}) {
      int dropped = dropped(dropout.dropout(filled(20_000, 1), rate, seeds.nextLong(), true));
      assertEquals(20_000 * rate, dropped, 7 * Math.sqrt(20_000 * rate * (1 - rate)));
    }
  }

  @Test
  @DisplayName("survivors are scaled by 1/(1 − rate)")
  @Misconception("survivors are not scaled by 1/(1 − rate)")
  void theExpectedValueStays() {
    double[] values = new Random(84).doubles(300, 0.5, 9).toArray();
    for (double rate : new double[] {0.2, 0.5, 0.75}) {
      double[] out = dropout.dropout(values.clone(), rate, 99, true);
      for (int i = 0; i < out.length; i++) {
        if (out[i] != 0) {
          close(values[i] / (1 - rate), out[i], 1e-12);
        }
      }
    }
  }

  @Test
  @DisplayName("each place is dropped as often as any other")
  @Misconception("some places are dropped more often than others")
  void everyPlaceIsDroppedAsOften() {
    int[] times = new int[8];
    Random seeds = new Random(20130805);
    for (int round = 0; round < 2000; round++) {
      double[] out = dropout.dropout(filled(8, 1), 0.5, seeds.nextLong(), true);
      for (int i = 0; i < 8; i++) {
        times[i] += out[i] == 0 ? 1 : 0;
      }
    }
    assertTrue(Arrays.stream(times).allMatch(t -> Math.abs(t - 1000) < 150));
  }

  @Test
  @DisplayName("whether a place is dropped says nothing of its neighbours")
  @Misconception("neighbours are dropped together, or in a pattern")
  void neighboursFallIndependently() {
    double[] out = dropout.dropout(filled(40_000, 1), 0.5, 123_456_789, true);
    for (int lag = 1; lag <= 8; lag++) {
      int both = 0;
      for (int i = lag; i < out.length; i++) {
        both += out[i] == 0 && out[i - lag] == 0 ? 1 : 0;
      }
      assertEquals(10_000, both, 800);
    }
  }

  @Test
  @DisplayName("whether a place is dropped does not depend on its value")
  @Misconception("what is dropped depends on the value")
  void valuesDoNotMatter() {
    double[] small = dropout.dropout(filled(500, 1e-3), 0.4, 5, true);
    double[] large = dropout.dropout(filled(500, -1e6), 0.4, 5, true);
    for (int i = 0; i < small.length; i++) {
      assertEquals(small[i] == 0, large[i] == 0);
    }
  }

  @Test
  @DisplayName("the same seed gives the same result")
  @Misconception("the same seed gives another result")
  void sameSeedSameResult() {
    double[] values = new Random(2).doubles(400, -1, 1).toArray();
    double[] first = dropout.dropout(values.clone(), 0.3, -77, true);
    dropout.dropout(values.clone(), 0.9, 3, true);
    assertArrayEquals(first, dropout.dropout(values.clone(), 0.3, -77, true), Double.MIN_VALUE);
  }

  @Test
  @DisplayName("another seed drops others")
  @Misconception("two seeds drop the same")
  void anotherSeedDropsOthers() {
    Random seeds = new Random(20130806);
    double[] before = dropout.dropout(filled(300, 1), 0.5, 0, true);
    for (int round = 0; round < 10; round++) {
      double[] now = dropout.dropout(filled(300, 1), 0.5, seeds.nextLong(), true);
      assertTrue(!Arrays.equals(before, now));
      before = now;
    }
  }

  @Test
  @DisplayName("a rate of 0 drops nothing")
  @Misconception("a rate of 0 drops or changes something")
  void aRateOfZeroDropsNothing() {
    double[] values = {3, -4, 0.1, 0};
    assertArrayEquals(values, dropout.dropout(values.clone(), 0, 6, true), Double.MIN_VALUE);
  }

  @Test
  @DisplayName("outside training nothing is dropped or scaled")
  @Misconception("activations are dropped or scaled outside training")
  void notInTrainingNothingChanges() {
    double[] values = new Random(4).doubles(500, -5, 5).toArray();
    assertArrayEquals(values, dropout.dropout(values.clone(), 0.9, 11, false), Double.MIN_VALUE);
  }

  @Test
  @DisplayName("the activations given are left as they were")
  @Misconception("the given activations are changed")
  void activationsAreLeftAsTheyWere() {
    double[] values = filled(50, 2);
    dropout.dropout(values, 0.5, 1, true);
    assertArrayEquals(filled(50, 2), values, Double.MIN_VALUE);
  }

  @Test
  @DisplayName("no activations give none")
  @Misconception("an array without activations is refused")
  void noActivationsGiveNone() {
    assertEquals(0, dropout.dropout(new double[0], 0.5, 1, true).length);
    assertEquals(0, dropout.dropout(new double[0], 0.5, 1, false).length);
  }

  @Test
  @DisplayName("a rate outside [0, 1) is refused with its value, in training or not")
  @Misconception("a rate outside [0, 1) is not refused with its value, or in training only")
  void aRateOutsideIsNamed() {
    refusal(() -> dropout.dropout(filled(3, 1), -0.25, 1, true), "-0.25");
    refusal(() -> dropout.dropout(filled(3, 1), 1.5, 1, true), "1.5");
    refusal(() -> dropout.dropout(filled(3, 1), 1, 1, false), "1");
    refusal(() -> dropout.dropout(filled(3, 1), Double.NaN, 1, true), "NaN");
  }

  @Test
  @DisplayName("a million activations are handled in time")
  @Misconception("a million activations take too long")
  void aMillionAreDropped() {
    int dropped = dropped(dropout.dropout(filled(1 << 20, 1), 0.5, 20, true));
    assertEquals(1 << 19, dropped, 5000);
  }

  private static int dropped(double[] out) {
    return (int) Arrays.stream(out).filter(value -> value == 0).count();
  }

  private static double[] filled(int n, double value) {
    double[] filled = new double[n];
    Arrays.fill(filled, value);
    return filled;
  }
}
