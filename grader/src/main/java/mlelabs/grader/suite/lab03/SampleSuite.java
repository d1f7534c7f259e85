package mlelabs.grader.suite.lab03;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab03.SampleExamples;
import mlelabs.exercise.lab03.SampleExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 3.4. */
public class SampleSuite extends SampleExamples {

  private static final String SALT = "1%";
  // With this salt their fingerprints are 2^64 − 1, 0, 2^63 and 2^63 − 1.
  private static final String LARGEST = "flight-key-0-OYbWEhGHfzZ6Beov";
  private static final String ZERO = "flight-key-0-nbcXFGVKameSBIjM";
  private static final String HALF = "flight-key-0-gSOyH6BNYkFILbpG";
  private static final String BELOW_HALF = "flight-key-0-JvPXQK2E7kb1BtWE";

  /** Receives the method under test. */
  public SampleSuite(SampleExercise sample) {
    super(sample);
  }

  @Test
  @DisplayName("any keys, fractions and salts agree with exact arithmetic")
  @Misconception("random rows are not kept as the unsigned fingerprint of salt:key says")
  void randomRowsAgreeWithExactArithmetic() {
    Random random = new Random(20130304);
    for (int round = 0; round < 40; round++) {
      double fraction = random.nextDouble();
      String salt = "sample " + random.nextInt(1000);
      String[] keys = keys(random, 50);
      assertArrayEquals(byDefinition(keys, fraction, salt), sample.sample(keys, fraction, salt));
    }
  }

  @Test
  @DisplayName("small fractions need not be whole percents")
  @Misconception("a fraction is rounded to whole percents")
  void fractionsNeedNotBeWholePercents() {
    String[] keys = keys(new Random(20130305), 5_000);
    for (double fraction : new double[] {0.001, 0.0049, 0.0051, 0.0149}) {
      assertArrayEquals(byDefinition(keys, fraction, "s"), sample.sample(keys, fraction, "s"));
    }
  }

  @Test
  @DisplayName("a fingerprint is read as unsigned")
  @Misconception("a fingerprint with its highest bit set is taken for a negative number")
  void aFingerprintIsUnsigned() {
    assertFalse(keeps(HALF, 0.25));
    assertFalse(keeps(LARGEST, 0.25));
    assertTrue(keeps(BELOW_HALF, 0.75));
    assertTrue(keeps(HALF, 0.75));
    assertFalse(keeps(LARGEST, 0.75));
  }

  @Test
  @DisplayName("a fingerprint on the boundary is not kept")
  @Misconception("a fingerprint that equals fraction·2^64 is kept")
  void aFingerprintOnTheBoundaryIsOut() {
    assertFalse(keeps(HALF, 0.5));
    assertTrue(keeps(HALF, Math.nextUp(0.5)));
  }

  @Test
  @DisplayName("fraction 0 does not keep fingerprint 0; the next larger fraction does")
  @Misconception("fingerprint 0 is kept by fraction 0, or dropped by a positive one")
  void fractionZeroDoesNotKeepFingerprintZero() {
    assertFalse(keeps(ZERO, 0));
    assertTrue(keeps(ZERO, Double.MIN_VALUE));
    assertTrue(keeps(ZERO, 0.01));
    assertTrue(keeps(ZERO, 1));
  }

  @Test
  @DisplayName("the comparison is exact")
  @Misconception("a fingerprint is rounded, or loses its last bits, before it is compared")
  void theComparisonIsExact() {
    assertTrue(keeps(BELOW_HALF, 0.5));
    assertFalse(keeps(BELOW_HALF, Math.nextDown(0.5)));
  }

  @Test
  @DisplayName("fraction 1 keeps the largest fingerprint; the next smaller fraction does not")
  @Misconception("the largest fingerprint is dropped by fraction 1, or kept by a smaller one")
  void fractionOneKeepsTheLargestFingerprint() {
    assertTrue(keeps(LARGEST, 1));
    assertTrue(keeps(HALF, 1));
    assertTrue(keeps(BELOW_HALF, 1));
    assertFalse(keeps(LARGEST, Math.nextDown(1.0)));
  }

  @Test
  @DisplayName("a missing key is never kept, whatever the fraction and the salt")
  @Misconception("a missing key is kept when its fingerprint, or that of the word null, is small")
  void aMissingKeyIsNeverKept() {
    String[] missing = {null, "", null};
    for (String salt : new String[] {"", "a", "b", "1%"}) {
      assertArrayEquals(new boolean[3], sample.sample(missing, Math.nextDown(1.0), salt));
      assertArrayEquals(new boolean[3], sample.sample(missing, 1, salt));
    }
  }

  @Test
  @DisplayName("a blank, or the word null, is a key")
  @Misconception("a blank, or the word null, counts as missing")
  void aBlankIsAKey() {
    boolean[] all = {true, true, true};
    assertArrayEquals(all, sample.sample(new String[] {" ", "null", "NA"}, 1, "s"));
  }

  @Test
  @DisplayName("salt and key are joined by a colon, also when the salt is empty")
  @Misconception("salt and key are not joined as salt:key")
  void saltAndKeyAreJoinedByAColon() {
    String[] keys = keys(new Random(20130306), 200);
    for (String salt : new String[] {"", "1%", "a:b", " "}) {
      assertArrayEquals(byDefinition(keys, 0.5, salt), sample.sample(keys, 0.5, salt));
    }
  }

  @Test
  @DisplayName("1 percent is a subset of 10 percent")
  @Misconception("a larger sample with the same salt loses rows of a smaller one")
  void aSmallerSampleIsASubset() {
    String[] keys = keys(new Random(20130307), 5000);
    boolean[] small = sample.sample(keys, 0.01, "nested");
    boolean[] large = sample.sample(keys, 0.1, "nested");
    assertTrue(IntStream.range(0, keys.length).allMatch(i -> large[i] || !small[i]));
    assertTrue(count(small) > 20 && count(large) > 350);
  }

  @Test
  @DisplayName("a key falls the same way in every row of every table")
  @Misconception("whether a row is kept depends on its position or on the other rows")
  void aKeyFallsTheSameWayEverywhere() {
    String[] keys = {"N1", "N2", "N3", "N4", "N2", "N1", "N5", "N3", "N6", "N1"};
    boolean[] kept = sample.sample(keys, 0.5, "s");
    for (int i = 0; i < keys.length; i++) {
      assertEquals(kept[i], sample.sample(new String[] {keys[i]}, 0.5, "s")[0]);
    }
    assertEquals(kept[0], kept[9]);
    assertEquals(kept[1], kept[4]);
  }

  @Test
  @DisplayName("the sample is independent of the split")
  @Misconception("the sample draws more from some buckets of the split than from others")
  void theSampleIsIndependentOfTheSplit() {
    String[] keys = keys(new Random(20130308), 10_000);
    boolean[] kept = sample.sample(keys, 0.3, "independent");
    int[] rows = new int[10];
    int[] keptRows = new int[10];
    for (int i = 0; i < keys.length; i++) {
      int bucket = ExactFingerprint.bucket(keys[i], 100) / 10;
      rows[bucket]++;
      keptRows[bucket] += kept[i] ? 1 : 0;
    }
    for (int bucket = 0; bucket < 10; bucket++) {
      assertEquals(0.3, (double) keptRows[bucket] / rows[bucket], 0.06);
    }
  }

  @Test
  @DisplayName("there is an answer a row, and none without a row")
  @Misconception("there are not as many answers as rows")
  void thereIsAnAnswerARow() {
    assertEquals(0, sample.sample(new String[0], 0.5, "s").length);
    assertEquals(4, sample.sample(new String[] {"a", null, "a", ""}, 0.5, "s").length);
  }

  @Test
  @DisplayName("fractions outside 0 to 1 are refused, however close")
  @Misconception("a fraction below 0 or above 1 is accepted")
  void fractionsOutsideAreRefused() {
    String[] keys = {"N14228"};
    Expect.refusal(() -> sample.sample(keys, -Double.MIN_VALUE, "s"));
    Expect.refusal(() -> sample.sample(keys, Math.nextUp(1.0), "s"));
    Expect.refusal(() -> sample.sample(keys, Double.NEGATIVE_INFINITY, "s"));
    Expect.refusal(() -> sample.sample(keys, Double.POSITIVE_INFINITY, "s"));
  }

  @Test
  @DisplayName("a fraction that is NaN is refused")
  @Misconception("a fraction that is NaN is accepted")
  void aFractionThatIsNaNIsRefused() {
    Expect.refusal(() -> sample.sample(new String[] {"N14228"}, Double.NaN, "s"), "NaN");
  }

  @Test
  @DisplayName("a bad fraction is refused also when there is no row")
  @Misconception("the fraction is not checked when there is no row")
  void theFractionIsCheckedWithoutRows() {
    Expect.refusal(() -> sample.sample(new String[0], 2, "s"));
    Expect.refusal(() -> sample.sample(new String[] {null}, -1, "s"));
  }

  @Test
  @DisplayName("a refusal names the fraction")
  @Misconception("the message for a refused fraction does not name it")
  void aRefusalNamesTheFraction() {
    Expect.refusal(() -> sample.sample(new String[] {"JFK"}, 1.375, "s"), "1.375");
    Expect.refusal(() -> sample.sample(new String[] {"JFK"}, -0.625, "s"), "-0.625");
  }

  @Test
  @DisplayName("the keys are left as they were")
  @Misconception("the keys are changed")
  void theKeysAreLeftAsTheyWere() {
    String[] keys = {"c", null, "a", "", "b"};
    String[] before = keys.clone();
    sample.sample(keys, 0.5, "s");
    assertArrayEquals(before, keys);
  }

  @Test
  @DisplayName("a million rows are sampled")
  @Misconception("a million rows are not sampled like a few")
  void aMillionRowsAreSampled() {
    String[] planes = keys(new Random(20130309), 1000);
    String[] keys = new String[1 << 20];
    Arrays.setAll(keys, i -> planes[i % planes.length]);
    boolean[] of = byDefinition(planes, 0.125, "million");
    boolean[] expected = new boolean[keys.length];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = of[i % planes.length];
    }
    assertArrayEquals(expected, sample.sample(keys, 0.125, "million"));
  }

  private boolean keeps(String key, double fraction) {
    return sample.sample(new String[] {key}, fraction, SALT)[0];
  }

  private static boolean[] byDefinition(String[] keys, double fraction, String salt) {
    boolean[] kept = new boolean[keys.length];
    for (int i = 0; i < keys.length; i++) {
      kept[i] = ExactFingerprint.isBelow(salt + ":" + keys[i], fraction);
    }
    return kept;
  }

  private static long count(boolean[] kept) {
    return IntStream.range(0, kept.length).filter(i -> kept[i]).count();
  }

  private static String[] keys(Random random, int rows) {
    String[] keys = new String[rows];
    Arrays.setAll(keys, i -> "N" + random.nextInt(1_000_000));
    return keys;
  }
}
