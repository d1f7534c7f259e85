package mlelabs.grader.suite.lab03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab03.BucketExamples;
import mlelabs.exercise.lab03.BucketExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 3.1. */
public class BucketSuite extends BucketExamples {

  /** Receives the method under test. */
  public BucketSuite(BucketExercise bucket) {
    super(bucket);
  }

  @Test
  @DisplayName("any keys and numbers of buckets agree with exact arithmetic")
  @Misconception("buckets differ from MOD(ABS(fingerprint), buckets)")
  void randomKeysAgreeWithExactArithmetic() {
    Random random = new Random(20130301);
    for (int round = 0; round < 300; round++) {
      String key = "2013-0" + (1 + random.nextInt(9)) + " N" + random.nextInt(100_000);
      int buckets = 1 + random.nextInt(1 << (1 + round % 20));
      assertEquals(ExactFingerprint.bucket(key, buckets), bucket.bucket(key, buckets));
    }
  }

  @Test
  @DisplayName("the fingerprints that BigQuery documents give their buckets")
  @Misconception("keys are hashed by something else than FarmHash's Fingerprint64")
  void documentedFingerprintsGiveTheirBuckets() {
    // -1541654101129638711, 2794438866806483259 and -4880158226897771312
    assertEquals(711, bucket.bucket("1footrue", 1000));
    assertEquals(259, bucket.bucket("2applefalse", 1000));
    assertEquals(312, bucket.bucket("3true", 1000));
  }

  @Test
  @DisplayName("the magnitude of the smallest long is 2^63")
  @Misconception("a fingerprint of Long.MIN_VALUE, which has no positive counterpart, goes astray")
  void theSmallestFingerprintHasAMagnitude() {
    String key = ExactFingerprint.SMALLEST;
    assertEquals(8, bucket.bucket(key, 10));
    assertEquals(2, bucket.bucket(key, 3));
    assertEquals(808, bucket.bucket(key, 1000));
    assertEquals(0, bucket.bucket(key, 1 << 20));
    assertEquals(2, bucket.bucket(key, Integer.MAX_VALUE));
  }

  @Test
  @DisplayName("there may be two thousand million buckets")
  @Misconception(
      "with very many buckets the fingerprint is cut to 32 bits, or the bucket overflows")
  void thereMayBeVeryManyBuckets() {
    int many = Integer.MAX_VALUE;
    for (int day = 1; day <= 31; day++) {
      String key = "2013-08-" + day;
      assertEquals(ExactFingerprint.bucket(key, many), bucket.bucket(key, many));
      assertEquals(ExactFingerprint.bucket(key, many - 1), bucket.bucket(key, many - 1));
    }
  }

  @Test
  @DisplayName("buckets are numbered from 0, and all of them are used")
  @Misconception("some bucket is never used, or its number is outside 0 to buckets − 1")
  void allBucketsAreUsed() {
    Set<Integer> used =
        IntStream.range(0, 300)
            .mapToObj(i -> bucket.bucket("flight " + i, 10))
            .collect(Collectors.toSet());
    assertEquals(IntStream.range(0, 10).boxed().collect(Collectors.toSet()), used);
  }

  @Test
  @DisplayName("the bucket of 700 decides the bucket of 70")
  @Misconception("the fingerprint of a key changes with the number of buckets")
  void finerBucketsDecideCoarserOnes() {
    for (int i = 0; i < 100; i++) {
      int fine = bucket.bucket("N" + i, 700);
      assertEquals(fine % 70, bucket.bucket("N" + i, 70));
    }
  }

  @Test
  @DisplayName("a key is hashed as it is, with its case, blanks and accents")
  @Misconception("a key is trimmed, changed in case or stripped of its accents before hashing")
  void aKeyIsHashedAsItIs() {
    for (String key : new String[] {"JFK", "jfk", " JFK", "JFK ", "J FK", "Zürich–Genève"}) {
      assertEquals(ExactFingerprint.bucket(key, 1000), bucket.bucket(key, 1000));
    }
  }

  @Test
  @DisplayName("a long key counts to its end")
  @Misconception("only the beginning of a long key is hashed")
  void aLongKeyCountsToItsEnd() {
    String key = "N14228 ".repeat(1 << 14);
    for (String last : new String[] {"EWR", "JFK", "LGA"}) {
      assertEquals(ExactFingerprint.bucket(key + last, 1000), bucket.bucket(key + last, 1000));
    }
  }

  @Test
  @DisplayName("a negative number of buckets is refused")
  @Misconception("a negative number of buckets is accepted")
  void negativeBucketsAreRefused() {
    Expect.refusal(() -> bucket.bucket("N14228", -1));
    Expect.refusal(() -> bucket.bucket("N14228", Integer.MIN_VALUE));
  }

  @Test
  @DisplayName("a refusal names the number of buckets")
  @Misconception("the message for a refused number of buckets does not name it")
  void aRefusalNamesTheBuckets() {
    Expect.refusal(() -> bucket.bucket("JFK", -73), "-73");
    Expect.refusal(() -> bucket.bucket("JFK", 0), "0");
  }
}
