package mlelabs.exercise.lab06;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 6.3. */
@ExtendWith(LearnerMethod.class)
public class CrossBucketExamples {

  protected final CrossBucketExercise crossBucket;

  /** Receives the method under test. */
  public CrossBucketExamples(CrossBucketExercise crossBucket) {
    this.crossBucket = crossBucket;
  }

  @Test
  @Order(1)
  @DisplayName("values are joined with their lengths, and fingerprinted")
  @Misconception("values are not joined with their lengths and colons, or hashed otherwise")
  void valuesAreJoinedWithTheirLengths() {
    // The fingerprint of "1:81:2" is 2473985092690715515.
    assertEquals(
        515, crossBucket.crossBucket(List.of("8", "2"), 1000), "crossBucket({8, 2}, 1000)");
    // The fingerprint of "3:EWR3:ORD2:UA" is 6544956478446640800.
    assertEquals(
        800,
        crossBucket.crossBucket(List.of("EWR", "ORD", "UA"), 1000),
        "crossBucket({EWR, ORD, UA}, 1000)");
    // The fingerprint of "2:é" is 4311140940451652765: é takes two bytes in UTF-8.
    assertEquals(765, crossBucket.crossBucket(List.of("é"), 1000), "crossBucket({é}, 1000)");
  }

  @Test
  @Order(2)
  @DisplayName("the same letters in other values are another combination")
  @Misconception("\"ab\", \"c\" and \"a\", \"bc\" are the same combination")
  void otherValuesAreAnotherCombination() {
    assertNotEquals(
        crossBucket.crossBucket(List.of("ab", "c"), 1 << 20),
        crossBucket.crossBucket(List.of("a", "bc"), 1 << 20),
        "buckets of {ab, c} and {a, bc}");
  }

  @Test
  @Order(3)
  @DisplayName("fewer than one bucket is refused")
  @Misconception("a cross without buckets is accepted")
  void aCrossWithoutBucketsIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> crossBucket.crossBucket(List.of("8", "2"), 0),
        "crossBucket({8, 2}, 0)");
  }
}
