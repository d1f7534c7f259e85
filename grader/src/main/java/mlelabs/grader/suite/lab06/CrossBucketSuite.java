package mlelabs.grader.suite.lab06;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import mlelabs.data.Fingerprint;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab06.CrossBucketExamples;
import mlelabs.exercise.lab06.CrossBucketExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 6.3. */
public class CrossBucketSuite extends CrossBucketExamples {

  private static final int MANY = 1 << 30;

  /** The fingerprint of this combination is Long.MIN_VALUE. */
  private static final List<String> SMALLEST = List.of("hour-weekday-efwqkQpoIS8wf5r5");

  /** Receives the method under test. */
  public CrossBucketSuite(CrossBucketExercise crossBucket) {
    super(crossBucket);
  }

  @Test
  @DisplayName("random combinations agree with exact arithmetic")
  @Misconception("random combinations are in other cells than the fingerprint of their text says")
  void randomCombinationsAgreeWithExactArithmetic() {
    Random random = new Random(20130603);
    for (int round = 0; round < 200; round++) {
      List<String> values = new ArrayList<>();
      IntStream.range(0, 1 + random.nextInt(4))
          .forEach(i -> values.add("v" + random.nextInt(1 << (3 * i + 3))));
      assertExact(values, 1 + random.nextInt(1 << 1 + round % 25));
    }
  }

  @Test
  @DisplayName("values are kept apart, whatever they are made of")
  @Misconception("two different combinations are joined to the same text")
  void valuesAreKeptApart() {
    assertApart(List.of("ab", "c"), List.of("a", "bc"));
    assertApart(List.of("a_b", "c"), List.of("a", "b_c"));
    assertApart(List.of("a,b"), List.of("a", "b"));
    assertApart(List.of("a", ""), List.of("", "a"));
    assertApart(List.of("a", ""), List.of("a"));
    assertApart(List.of("1:a"), List.of("a"));
    assertApart(List.of("11", "1"), List.of("1", "11"));
    assertApart(List.of("a\0b"), List.of("a", "b"));
  }

  @Test
  @DisplayName("the order of the values counts")
  @Misconception("the order of the values does not count")
  void theOrderOfTheValuesCounts() {
    assertApart(List.of("JFK", "LAX"), List.of("LAX", "JFK"));
    assertExact(List.of("b", "a"), MANY);
  }

  @Test
  @DisplayName("a length is in bytes of UTF-8")
  @Misconception("the length before a value counts characters, not bytes in UTF-8")
  void aLengthIsInBytes() {
    for (String value : List.of("Zürich", "São Paulo", "東京", "🛫", "é", "ß€")) {
      assertExact(List.of(value), MANY);
      assertExact(List.of("a", value, "b"), MANY);
    }
  }

  @Test
  @DisplayName("a long value has a length of several digits")
  @Misconception("a length of more than one digit is written wrongly")
  void aLongValueHasALongLength() {
    for (int length : new int[] {9, 10, 11, 99, 100, 128, 300, 70_000}) {
      assertExact(List.of("x".repeat(length), "y"), MANY);
    }
  }

  @Test
  @DisplayName("an empty value is a value")
  @Misconception("an empty value is left out")
  void anEmptyValueIsAValue() {
    assertExact(List.of(""), MANY);
    assertExact(List.of("", "a", ""), MANY);
    assertApart(List.of("", "a"), List.of("a"));
  }

  @Test
  @DisplayName("one value, and many, can be crossed")
  @Misconception("only two values are crossed, or one is hashed without its length")
  void anyNumberOfValuesIsCrossed() {
    assertExact(List.of("JFK"), MANY);
    assertExact(List.of("JFK", "LAX", "UA"), MANY);
    assertExact(List.of("JFK", "LAX", "UA", "6", "17", "2013"), MANY);
  }

  @Test
  @DisplayName("values count with their case and blanks")
  @Misconception("values are trimmed or changed in case")
  void valuesAreTakenAsTheyAre() {
    for (String value : List.of("jfk", "JFK", " JFK", "JFK ", " ", "\t")) {
      assertExact(List.of(value, "x"), MANY);
    }
  }

  @Test
  @DisplayName("the magnitude of the smallest long is 2^63")
  @Misconception("a fingerprint of Long.MIN_VALUE, which has no positive counterpart, goes astray")
  void theSmallestFingerprintHasAMagnitude() {
    assertEquals(8, crossBucket.crossBucket(SMALLEST, 10));
    assertEquals(2, crossBucket.crossBucket(SMALLEST, 3));
    assertEquals(808, crossBucket.crossBucket(SMALLEST, 1000));
    assertEquals(2, crossBucket.crossBucket(SMALLEST, Integer.MAX_VALUE));
  }

  @Test
  @DisplayName("the magnitude is taken, not the floor's remainder or the unsigned one")
  @Misconception("a negative fingerprint is brought to a bucket in another way than by magnitude")
  void theMagnitudeIsTaken() {
    int negative = 0;
    for (int i = 0; i < 40; i++) {
      List<String> values = List.of("hour " + i, "weekday");
      negative += fingerprint(values).signum() < 0 ? 1 : 0;
      assertExact(values, 7);
      assertExact(values, 1000);
    }
    assertNotEquals(0, negative);
  }

  @Test
  @DisplayName("one bucket holds all, and there may be two thousand million")
  @Misconception("with one bucket, or with very many, the cell is wrong")
  void oneOrVeryManyBuckets() {
    assertEquals(0, crossBucket.crossBucket(List.of("a", "b"), 1));
    assertEquals(0, crossBucket.crossBucket(SMALLEST, 1));
    for (int i = 0; i < 20; i++) {
      assertExact(List.of("N" + i, "EWR"), Integer.MAX_VALUE);
    }
  }

  @Test
  @DisplayName("hour × weekday fills all of 20 cells")
  @Misconception("some cells are never used")
  void aCrossFillsItsCells() {
    Set<Integer> used = new HashSet<>();
    for (int hour = 0; hour < 24; hour++) {
      for (int day = 1; day <= 7; day++) {
        used.add(crossBucket.crossBucket(List.of("" + hour, "" + day), 20));
      }
    }
    assertEquals(20, used.size());
  }

  @Test
  @DisplayName("fewer than one bucket is refused, and named")
  @Misconception("a number of buckets below 1 is accepted, or not named")
  void tooFewBucketsAreRefused() {
    Expect.refusal(() -> crossBucket.crossBucket(List.of("a"), 0), "0");
    Expect.refusal(() -> crossBucket.crossBucket(List.of("a"), -37), "-37");
    Expect.refusal(() -> crossBucket.crossBucket(List.of("a"), Integer.MIN_VALUE));
  }

  @Test
  @DisplayName("the values are left as they were")
  @Misconception("the list of values is changed")
  void theValuesAreLeftAsTheyWere() {
    List<String> values = new ArrayList<>(List.of("b", "a", ""));
    crossBucket.crossBucket(values, 10);
    assertEquals(List.of("b", "a", ""), values);
  }

  private void assertExact(List<String> values, int buckets) {
    BigInteger exact = fingerprint(values).abs().mod(BigInteger.valueOf(buckets));
    assertEquals(exact.intValueExact(), crossBucket.crossBucket(values, buckets));
  }

  private void assertApart(List<String> one, List<String> other) {
    assertExact(one, MANY);
    assertNotEquals(crossBucket.crossBucket(one, MANY), crossBucket.crossBucket(other, MANY));
  }

  /** Over bytes that are put together here. */
  private static BigInteger fingerprint(List<String> values) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (String value : values) {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      text.writeBytes(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
      text.write(':');
      text.writeBytes(bytes);
    }
    return BigInteger.valueOf(
        Fingerprint.of(new String(text.toByteArray(), StandardCharsets.UTF_8)));
  }
}
