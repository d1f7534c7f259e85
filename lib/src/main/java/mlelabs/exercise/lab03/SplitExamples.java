package mlelabs.exercise.lab03;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 3.2. */
@ExtendWith(LearnerMethod.class)
public class SplitExamples {

  protected final SplitExercise split;

  /** Receives the method under test. */
  public SplitExamples(SplitExercise split) {
    this.split = split;
  }

  @Test
  @Order(1)
  @DisplayName("the first buckets train")
  @Misconception("a key in the first buckets is not for training")
  void theFirstBucketsTrain() {
    // 2013-01-10 is in bucket 73 of 100
    assertEquals(Split.TRAIN, split.split("2013-01-10", 80, 10), "split(2013-01-10, 80, 10)");
  }

  @Test
  @Order(2)
  @DisplayName("the next buckets validate")
  @Misconception("a key in the buckets after training is not for validation")
  void theNextBucketsValidate() {
    // 2013-01-13 is in bucket 87 of 100
    assertEquals(Split.VALIDATION, split.split("2013-01-13", 80, 10), "split(2013-01-13, 80, 10)");
  }

  @Test
  @Order(3)
  @DisplayName("the other buckets test")
  @Misconception("a key in the last buckets is not for test")
  void theOtherBucketsTest() {
    // 2013-01-01 is in bucket 94 of 100
    assertEquals(Split.TEST, split.split("2013-01-01", 80, 10), "split(2013-01-01, 80, 10)");
  }

  @Test
  @Order(4)
  @DisplayName("more than 100 percent is refused")
  @Misconception("percentages that add up to more than 100 are accepted")
  void moreThanAllIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> split.split("2013-01-01", 80, 30),
        "split(2013-01-01, 80, 30)");
  }

  @Test
  @Order(5)
  @DisplayName("a negative percentage is refused")
  @Misconception("a negative percentage is accepted")
  void aNegativePercentageIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> split.split("2013-01-01", -1, 10),
        "split(2013-01-01, -1, 10)");
  }
}
