package mlelabs.grader.suite.lab03;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab03.OverlapExamples;
import mlelabs.exercise.lab03.OverlapExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 3.6. */
public class OverlapSuite extends OverlapExamples {

  /** Receives the method under test. */
  public OverlapSuite(OverlapExercise overlap) {
    super(overlap);
  }

  @Test
  @DisplayName("any two sides agree with a comparison of every pair")
  @Misconception("the overlap of random sides is wrong")
  void randomSidesAgreeWithAComparisonOfEveryPair() {
    Random random = new Random(20130306);
    for (int round = 0; round < 40; round++) {
      String[] train = keys(random, random.nextInt(40), 5 + round);
      String[] test = keys(random, 1 + random.nextInt(40), 5 + round);
      double rows = 0;
      for (String key : test) {
        rows += Arrays.stream(train).anyMatch(key::equals) ? 1 : 0;
      }
      Expect.close(rows / test.length, overlap.overlap(train, test), 1e-12);
    }
  }

  @Test
  @DisplayName("the share is of the test rows")
  @Misconception("the share is of the rows of train, or of both sides")
  void theShareIsOfTheTestRows() {
    Expect.close(0.5, overlap.overlap(keys("a", "c", "d", "e", "f"), keys("a", "b")), 1e-12);
    Expect.close(0.2, overlap.overlap(keys("a", "b"), keys("a", "c", "d", "e", "f")), 1e-12);
  }

  @Test
  @DisplayName("a repeated key of test counts in every row, known or not")
  @Misconception("different keys are counted instead of rows")
  void everyRowOfTestCounts() {
    Expect.close(0.75, overlap.overlap(keys("a"), keys("a", "a", "b", "a")), 1e-12);
    Expect.close(0.25, overlap.overlap(keys("a"), keys("b", "b", "a", "b")), 1e-12);
  }

  @Test
  @DisplayName("a repeated key of train counts once")
  @Misconception("a key that is repeated in train counts several times")
  void aRepeatedKeyOfTrainCountsOnce() {
    Expect.close(0.5, overlap.overlap(keys("a", "a", "a", "a"), keys("a", "b")), 1e-12);
    Expect.close(1, overlap.overlap(keys("a", "a", "b", "b"), keys("b", "a")), 1e-12);
  }

  @Test
  @DisplayName("a key overlaps wherever its rows stand")
  @Misconception("a key is found only at the same position of both sides")
  void aKeyOverlapsWhereverItStands() {
    Expect.close(0.25, overlap.overlap(keys("x", "a", "b", "c"), keys("d", "e", "f", "x")), 1e-12);
    Expect.close(1, overlap.overlap(keys("a", "b", "c", "x"), keys("x")), 1e-12);
  }

  @Test
  @DisplayName("rows with a missing key are rows of the test set")
  @Misconception("rows with a missing key are left out of the test set")
  void missingKeysCountAsRows() {
    Expect.close(0.25, overlap.overlap(keys("a"), new String[] {"a", null, "", null}), 1e-12);
    Expect.close(0.5, overlap.overlap(keys("a"), new String[] {null, "a"}), 1e-12);
  }

  @Test
  @DisplayName("missing keys of both sides do not overlap")
  @Misconception("missing keys of both sides are taken for the same key")
  void missingKeysDoNotOverlap() {
    String[] nothing = {null, null};
    String[] empty = {"", ""};
    assertEquals(0.0, overlap.overlap(nothing, nothing.clone()));
    assertEquals(0.0, overlap.overlap(empty, empty.clone()));
    assertEquals(0.0, overlap.overlap(nothing, empty));
    assertEquals(0.0, overlap.overlap(empty, nothing));
  }

  @Test
  @DisplayName("only null and \"\" are missing; a blank is a key")
  @Misconception("a blank, or the word null, counts as missing")
  void aBlankIsAKey() {
    Expect.close(1, overlap.overlap(keys(" ", "null", "NA"), keys("NA", "null", " ")), 1e-12);
  }

  @Test
  @DisplayName("keys are compared as they are, with case and blanks")
  @Misconception("keys that differ in case or blanks are taken for equal")
  void keysAreComparedAsTheyAre() {
    assertEquals(0.0, overlap.overlap(keys("N14228", "N2"), keys("n14228", " N2", "N2 ")));
  }

  @Test
  @DisplayName("the same rows overlap wholly, strangers not at all")
  @Misconception("the overlap of equal or of disjoint sides is not 1 or 0")
  void allOrNothing() {
    String[] planes = keys(new Random(306), 50, 20);
    Expect.close(1, overlap.overlap(planes, planes.clone()), 1e-12);
    assertEquals(0.0, overlap.overlap(planes, keys("x", "y")));
  }

  @Test
  @DisplayName("without training rows, or without any row, the overlap is 0")
  @Misconception("an empty side gives NaN or an error")
  void anEmptySideGivesZero() {
    assertEquals(0.0, overlap.overlap(new String[0], keys("a", "b")));
    assertEquals(0.0, overlap.overlap(new String[0], new String[0]));
    assertEquals(0.0, overlap.overlap(new String[] {null, ""}, new String[0]));
  }

  @Test
  @DisplayName("the order of the rows does not matter")
  @Misconception("the rows are taken to be sorted")
  void theOrderOfTheRowsDoesNotMatter() {
    Expect.close(0.75, overlap.overlap(keys("c", "a", "z", "b"), keys("b", "y", "c", "a")), 1e-12);
    Expect.close(0.75, overlap.overlap(keys("a", "b", "c", "z"), keys("a", "b", "c", "y")), 1e-12);
  }

  @Test
  @DisplayName("both sides are left as they were")
  @Misconception("the rows of a side are changed or reordered")
  void theArraysAreLeftAsTheyWere() {
    String[] train = {"c", null, "a", "", "b"};
    String[] test = {"b", "", "z", null, "a"};
    String[] trainBefore = train.clone();
    String[] testBefore = test.clone();
    overlap.overlap(train, test);
    assertArrayEquals(trainBefore, train);
    assertArrayEquals(testBefore, test);
  }

  @Test
  @DisplayName("a million rows of many planes are compared in time")
  @Misconception("every row is compared with every other, which takes too long")
  void aMillionRowsAreComparedInTime() {
    int planes = 1 << 17;
    String[] names =
        IntStream.range(0, 2 * planes).mapToObj(Integer::toString).toArray(String[]::new);
    String[] train = Arrays.copyOf(names, planes);
    String[] test = new String[1 << 20];
    Arrays.setAll(test, i -> names[planes - 1 + (i % 8 == 0 ? 0 : 1 + i % planes)]);
    Expect.close(0.125, overlap.overlap(train, test), 1e-12);
  }

  private static String[] keys(String... keys) {
    return keys;
  }

  private static String[] keys(Random random, int rows, int planes) {
    String[] keys = new String[rows];
    Arrays.setAll(keys, i -> "N" + random.nextInt(planes));
    return keys;
  }
}
