package mlelabs.exercise.lab03;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 3.1. */
@ExtendWith(LearnerMethod.class)
public class BucketExamples {

  protected final BucketExercise bucket;

  /** Receives the method under test. */
  public BucketExamples(BucketExercise bucket) {
    this.bucket = bucket;
  }

  @Test
  @Order(1)
  @DisplayName("a day falls into the bucket of its fingerprint")
  @Misconception("a bucket is not the remainder of the fingerprint")
  void aDayFallsIntoItsBucket() {
    // Fingerprint.of("2013-01-01") is 6657392973057484694
    assertEquals(4, bucket.bucket("2013-01-01", 10), "bucket(2013-01-01, 10)");
    assertEquals(94, bucket.bucket("2013-01-01", 100), "bucket(2013-01-01, 100)");
  }

  @Test
  @Order(2)
  @DisplayName("a negative fingerprint counts by its magnitude")
  @Misconception("the sign of a negative fingerprint is not dropped before dividing")
  void aNegativeFingerprintCountsByItsMagnitude() {
    // Fingerprint.of("1footrue") is -1541654101129638711
    assertEquals(1, bucket.bucket("1footrue", 10), "bucket(1footrue, 10)");
  }

  @Test
  @Order(3)
  @DisplayName("a single bucket holds every key")
  @Misconception("a key is outside the only bucket")
  void aSingleBucketHoldsEveryKey() {
    assertEquals(0, bucket.bucket("N14228", 1), "bucket(N14228, 1)");
  }

  @Test
  @Order(4)
  @DisplayName("no bucket at all is refused")
  @Misconception("no bucket at all is accepted")
  void noBucketIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> bucket.bucket("N14228", 0), "bucket(N14228, 0)");
  }
}
