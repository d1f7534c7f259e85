package mlelabs.grader.suite.lab11;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab11.OversampleExamples;
import mlelabs.exercise.lab11.OversampleExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 11.6. */
public class OversampleSuite extends OversampleExamples {

  /** Receives the method under test. */
  public OversampleSuite(OversampleExercise oversample) {
    super(oversample);
  }

  @Test
  @DisplayName("every row comes, frequent ones once")
  @Misconception("a row is missing, or a frequent one is repeated")
  void everyRowAndTheRareOnesAgain() {
    Random random = new Random(20131106);
    for (int round = 0; round < 30; round++) {
      int rare = 1 + random.nextInt(10);
      int frequent = rare + random.nextInt(40);
      boolean[] positive = labels(rare, frequent);
      int[] times = times(oversample.oversample(positive, random.nextLong()), positive.length);
      int again = 0;
      for (int i = 0; i < times.length; i++) {
        assertTrue(positive[i] ? times[i] >= 1 : times[i] == 1);
        again += positive[i] ? times[i] : 0;
      }
      assertEquals(frequent, again);
    }
  }

  @Test
  @DisplayName("negatives may be the rare ones")
  @Misconception("the positives are taken for the rare class")
  void negativesMayBeRare() {
    boolean[] positive = new boolean[30];
    Arrays.fill(positive, 4, 30, true);
    int[] times = times(oversample.oversample(positive, 13), 30);
    assertEquals(26, times[0] + times[1] + times[2] + times[3]);
    assertTrue(Arrays.stream(times, 4, 30).allMatch(t -> t == 1));
  }

  @Test
  @DisplayName("each rare row is drawn as often as any other")
  @Misconception("some rare rows are repeated more often than others")
  void eachRareRowIsDrawnAsOften() {
    boolean[] positive = labels(4, 4004);
    int[] times = times(oversample.oversample(positive, 0x5eed_2013_1106L), positive.length);
    for (int i = 0; i < times.length; i++) {
      assertTrue(!positive[i] || Math.abs(times[i] - 1001) < 200);
    }
  }

  @Test
  @DisplayName("the rare rows are drawn at random")
  @Misconception("the rare rows are repeated in turn, or in blocks")
  void rowsAreDrawnAtRandom() {
    boolean[] positive = labels(40, 400);
    int[] times = times(oversample.oversample(positive, 20131107), positive.length);
    int[] rare = IntStream.range(0, 440).filter(i -> positive[i]).map(i -> times[i]).toArray();
    double spread = Arrays.stream(rare).mapToDouble(t -> (t - 10.0) * (t - 10.0)).sum();
    assertTrue(150 < spread && spread < 800);
  }

  @Test
  @DisplayName("the seed decides")
  @Misconception("another seed draws the same, or the same seed other rows")
  void theSeedDecides() {
    boolean[] positive = labels(20, 300);
    int[] once = sorted(oversample.oversample(positive, 99));
    assertArrayEquals(once, sorted(oversample.oversample(positive, 99)));
    Random seeds = new Random(8);
    for (int round = 0; round < 5; round++) {
      assertTrue(!Arrays.equals(once, sorted(oversample.oversample(positive, seeds.nextLong()))));
    }
  }

  @Test
  @DisplayName("equal classes stay as they are")
  @Misconception("equal classes are repeated")
  void equalClassesStay() {
    boolean[] positive = {true, false, false, true};
    assertArrayEquals(new int[] {0, 1, 2, 3}, sorted(oversample.oversample(positive, 5)));
    assertArrayEquals(
        new int[] {0, 1}, sorted(oversample.oversample(new boolean[] {false, true}, 5)));
  }

  @Test
  @DisplayName("a single rare row is repeated")
  @Misconception("a single rare row is not repeated often enough")
  void aSingleRareRowIsRepeated() {
    boolean[] positive = new boolean[100];
    positive[37] = true;
    int[] times = times(oversample.oversample(positive, 3), 100);
    assertEquals(99, times[37]);
  }

  @Test
  @DisplayName("one class alone, or no row, is refused")
  @Misconception("one class alone, or no row, is accepted")
  void oneClassAloneIsRefusedAlways() {
    assertThrows(IllegalArgumentException.class, () -> oversample.oversample(new boolean[3], 1));
    assertThrows(
        IllegalArgumentException.class, () -> oversample.oversample(new boolean[] {true}, 1));
    assertThrows(IllegalArgumentException.class, () -> oversample.oversample(new boolean[0], 1));
  }

  @Test
  @DisplayName("the labels are left as they were")
  @Misconception("the labels are changed")
  void theLabelsAreLeftAsTheyWere() {
    boolean[] positive = {true, false, false};
    oversample.oversample(positive, 2);
    assertArrayEquals(new boolean[] {true, false, false}, positive);
  }

  @Test
  @DisplayName("hundreds of thousands of rows are drawn in time")
  @Misconception("the rare rows are looked for anew for each draw")
  void hundredsOfThousandsInTime() {
    boolean[] positive = labels(1 << 14, 1 << 18);
    assertEquals(2 << 18, oversample.oversample(positive, 1).length);
  }

  private static boolean[] labels(int positives, int negatives) {
    boolean[] labels = new boolean[positives + negatives];
    for (int i = 0; i < positives; i++) {
      labels[(int) ((long) i * labels.length / positives)] = true;
    }
    return labels;
  }

  private static int[] times(int[] rows, int n) {
    int[] times = new int[n];
    for (int row : rows) {
      times[row]++;
    }
    return times;
  }

  private static int[] sorted(int[] rows) {
    int[] sorted = rows.clone();
    Arrays.sort(sorted);
    return sorted;
  }
}
