package mlelabs.grader.suite.lab03;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab03.Split;
import mlelabs.exercise.lab03.SplitExamples;
import mlelabs.exercise.lab03.SplitExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 3.2. */
public class SplitSuite extends SplitExamples {

  /** Receives the method under test. */
  public SplitSuite(SplitExercise split) {
    super(split);
  }

  @Test
  @DisplayName("any keys and percentages agree with exact arithmetic")
  @Misconception("parts differ from those of the buckets of 100")
  void randomKeysAgreeWithExactArithmetic() {
    Random random = new Random(20130302);
    for (int round = 0; round < 300; round++) {
      String key = "flight " + random.nextInt(1_000_000);
      int train = random.nextInt(101);
      int validation = random.nextInt(101 - train);
      assertEquals(byDefinition(key, train, validation), split.split(key, train, validation));
    }
  }

  @Test
  @DisplayName("training ends before the bucket of its percentage")
  @Misconception("training takes one bucket too many or too few")
  void trainingEndsBeforeItsPercentage() {
    assertEquals(Split.TRAIN, split.split(in(79), 80, 10));
    assertEquals(Split.VALIDATION, split.split(in(80), 80, 10));
    assertEquals(Split.TRAIN, split.split(in(0), 1, 10));
    assertEquals(Split.VALIDATION, split.split(in(1), 1, 10));
  }

  @Test
  @DisplayName("validation ends before the bucket of both percentages")
  @Misconception("validation takes one bucket too many or too few")
  void validationEndsBeforeBothPercentages() {
    assertEquals(Split.VALIDATION, split.split(in(89), 80, 10));
    assertEquals(Split.TEST, split.split(in(90), 80, 10));
    assertEquals(Split.VALIDATION, split.split(in(98), 60, 39));
    assertEquals(Split.TEST, split.split(in(99), 60, 39));
  }

  @Test
  @DisplayName("the magnitude of a negative fingerprint decides")
  @Misconception("the sign of a negative fingerprint is not dropped before dividing")
  void theMagnitudeDecides() {
    for (int bucket = 0; bucket < 100; bucket += 11) {
      String key = ExactFingerprint.keyIn(bucket, true);
      assertEquals(byDefinition(key, 33, 34), split.split(key, 33, 34));
    }
  }

  @Test
  @DisplayName("the magnitude of the smallest long is 2^63")
  @Misconception("a fingerprint of Long.MIN_VALUE, which has no positive counterpart, goes astray")
  void theSmallestFingerprintHasAMagnitude() {
    assertEquals(Split.TRAIN, split.split(ExactFingerprint.SMALLEST, 9, 1));
    assertEquals(Split.VALIDATION, split.split(ExactFingerprint.SMALLEST, 8, 1));
    assertEquals(Split.TEST, split.split(ExactFingerprint.SMALLEST, 7, 1));
  }

  @Test
  @DisplayName("percentages need not be multiples of ten")
  @Misconception("percentages are rounded to tenths")
  void percentagesNeedNotBeTens() {
    assertEquals(Split.TRAIN, split.split(in(72), 73, 4));
    assertEquals(Split.VALIDATION, split.split(in(73), 73, 4));
    assertEquals(Split.VALIDATION, split.split(in(76), 73, 4));
    assertEquals(Split.TEST, split.split(in(77), 73, 4));
  }

  @Test
  @DisplayName("a part of 0 percent is empty, one of 100 percent is all")
  @Misconception("percentages of 0 or 100 leave a key in a part that must be empty")
  void aPartMayBeEmptyOrAll() {
    for (int bucket : new int[] {0, 1, 50, 98, 99}) {
      assertEquals(Split.TRAIN, split.split(in(bucket), 100, 0));
      assertEquals(Split.VALIDATION, split.split(in(bucket), 0, 100));
      assertEquals(Split.TEST, split.split(in(bucket), 0, 0));
    }
    assertEquals(Split.TEST, split.split(in(80), 80, 0));
  }

  @Test
  @DisplayName("all may be spent on training and validation")
  @Misconception("percentages that add up to just 100 are refused")
  void oneHundredPercentIsAllowed() {
    assertEquals(Split.TRAIN, split.split(in(79), 80, 20));
    assertEquals(Split.VALIDATION, split.split(in(99), 80, 20));
  }

  @Test
  @DisplayName("when training grows, no key leaves it")
  @Misconception("a larger share for training moves keys out of it")
  void whenTrainingGrowsNoKeyLeavesIt() {
    for (int i = 0; i < 10; i++) {
      boolean trained = false;
      for (int percent = 0; percent <= 100; percent += 5) {
        boolean trains = split.split("N10" + i, percent, 0) == Split.TRAIN;
        assertTrue(trains || !trained);
        trained = trains;
      }
    }
  }

  @Test
  @DisplayName("either percentage is refused when it is negative, also where the sum is in order")
  @Misconception("a negative percentage is accepted because the sum is in order")
  void eitherNegativePercentageIsRefused() {
    Expect.refusal(() -> split.split("JFK", -20, 50));
    Expect.refusal(() -> split.split("JFK", 50, -20));
    Expect.refusal(() -> split.split("JFK", 101, -1));
    Expect.refusal(() -> split.split("JFK", Integer.MIN_VALUE, Integer.MIN_VALUE));
  }

  @Test
  @DisplayName("a sum above 100 is refused, also for a key that would train")
  @Misconception("the sum is checked only for keys behind the training part")
  void theSumIsCheckedForEveryKey() {
    for (int bucket : new int[] {0, 85, 99}) {
      Expect.refusal(() -> split.split(in(bucket), 80, 21));
      Expect.refusal(() -> split.split(in(bucket), 101, 0));
      Expect.refusal(() -> split.split(in(bucket), 0, 101));
    }
  }

  @Test
  @DisplayName("percentages whose sum overflows are refused")
  @Misconception("the sum of two huge percentages overflows, and they are accepted")
  void anOverflowingSumIsRefused() {
    int huge = Integer.MAX_VALUE;
    Expect.refusal(() -> split.split("JFK", huge, huge));
    Expect.refusal(() -> split.split("JFK", 1, huge));
    Expect.refusal(() -> split.split("JFK", huge, 1));
  }

  @Test
  @DisplayName("a refusal names a value")
  @Misconception("the message for refused percentages names none of them")
  void aRefusalNamesAValue() {
    Expect.refusal(() -> split.split("JFK", -37, 10), "-37");
    Expect.refusal(() -> split.split("JFK", 10, -43), "-43");
    Expect.refusalNamingOneOf(() -> split.split("JFK", 77, 54), "77", "54", "131");
  }

  private static String in(int bucket) {
    return ExactFingerprint.keyIn(bucket, false);
  }

  private static Split byDefinition(String key, int train, int validation) {
    int bucket = ExactFingerprint.bucket(key, 100);
    if (bucket < train) {
      return Split.TRAIN;
    }
    return bucket < train + validation ? Split.VALIDATION : Split.TEST;
  }
}
