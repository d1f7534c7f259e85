package mlelabs.grader.suite.lab03;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab03.LeakedKeysExamples;
import mlelabs.exercise.lab03.LeakedKeysExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 3.3. */
public class LeakedKeysSuite extends LeakedKeysExamples {

  /** Receives the method under test. */
  public LeakedKeysSuite(LeakedKeysExercise leakedKeys) {
    super(leakedKeys);
  }

  @Test
  @DisplayName("any two sides agree with a comparison of every pair")
  @Misconception("leaked keys of random sides are wrong")
  void randomSidesAgreeWithAComparisonOfEveryPair() {
    Random random = new Random(20130303);
    for (int round = 0; round < 40; round++) {
      String[] train = keys(random, random.nextInt(40), 5 + round);
      String[] test = keys(random, random.nextInt(40), 5 + round);
      List<String> expected =
          Arrays.stream(train)
              .filter(key -> Arrays.stream(test).anyMatch(key::equals))
              .distinct()
              .sorted()
              .toList();
      assertEquals(expected, of(train, test));
    }
  }

  @Test
  @DisplayName("a key leaks wherever its rows stand")
  @Misconception("a key is found only at the same position of both sides")
  void aKeyLeaksWhereverItStands() {
    assertEquals(List.of("x"), of(keys("x", "a", "b", "c"), keys("d", "e", "f", "x")));
    assertEquals(List.of("x"), of(keys("a", "b", "c", "x"), keys("x")));
    assertEquals(List.of("x"), of(keys("x"), keys("a", "b", "c", "x")));
  }

  @Test
  @DisplayName("a key repeated on one side does not leak")
  @Misconception("a key that is repeated on one side is taken for leaked")
  void aRepetitionOnOneSideIsNoLeak() {
    assertEquals(List.of(), of(keys("a", "a", "a"), keys("b", "b")));
    assertEquals(List.of("c"), of(keys("a", "a", "c"), keys("b", "c", "b")));
  }

  @Test
  @DisplayName("leaked keys come in their natural order, capitals before small letters")
  @Misconception("leaked keys come in the order of the rows, or case is ignored in the order")
  void leakedKeysComeInTheirNaturalOrder() {
    String[] keys = {"n1", "N9", "a", "10", "9", "Z", "N10"};
    assertEquals(List.of("10", "9", "N10", "N9", "Z", "a", "n1"), of(keys, keys.clone()));
  }

  @Test
  @DisplayName("keys are compared as they are, with case and blanks")
  @Misconception("keys that differ in case or blanks are taken for equal")
  void keysAreComparedAsTheyAre() {
    assertEquals(List.of(), of(keys("N14228", "N2", "N3"), keys("n14228", " N2", "N3 ")));
    assertEquals(List.of("n1"), of(keys("n1", "N2"), keys("n2", "n1")));
  }

  @Test
  @DisplayName("only null and \"\" are missing; a blank is a key")
  @Misconception("a blank, or the word null, counts as missing")
  void aBlankIsAKey() {
    String[] train = {" ", "null", "NA", null};
    String[] test = {"NA", "", "null", " "};
    assertEquals(List.of(" ", "NA", "null"), of(train, test));
  }

  @Test
  @DisplayName("each kind of missing key is ignored on each side")
  @Misconception("a key that is null or \"\" on one side is an error, or leaks")
  void eachKindOfMissingKeyIsIgnored() {
    String[] nothing = {null, null};
    String[] empty = {"", ""};
    assertEquals(List.of(), of(nothing, nothing.clone()));
    assertEquals(List.of(), of(empty, empty.clone()));
    assertEquals(List.of(), of(nothing, empty));
    assertEquals(List.of("a"), of(new String[] {"a", null}, new String[] {"", "a"}));
  }

  @Test
  @DisplayName("without rows on a side nothing leaks")
  @Misconception("an empty side leaks a key, or is an error")
  void withoutRowsNothingLeaks() {
    assertEquals(List.of(), of(new String[0], keys("a")));
    assertEquals(List.of(), of(keys("a"), new String[0]));
    assertEquals(List.of(), of(new String[0], new String[0]));
  }

  @Test
  @DisplayName("the two sides may change places")
  @Misconception("the answer changes when the two sides change places")
  void theSidesMayChangePlaces() {
    Random random = new Random(303);
    String[] train = keys(random, 60, 50);
    String[] test = keys(random, 20, 50);
    assertEquals(of(train, test), of(test, train));
    assertTrue(of(train, test).size() > 2);
  }

  @Test
  @DisplayName("both sides are left as they were")
  @Misconception("the rows of a side are changed or reordered")
  void theArraysAreLeftAsTheyWere() {
    String[] train = {"c", null, "a", "", "b"};
    String[] test = {"b", "", "z", null, "a"};
    String[] trainBefore = train.clone();
    String[] testBefore = test.clone();
    of(train, test);
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
    String[] train = new String[1 << 20];
    Arrays.setAll(train, i -> names[i % planes]);
    String[] test = Arrays.copyOfRange(names, planes - 2, 2 * planes);
    assertEquals(List.of("131070", "131071"), of(train, test));
  }

  private List<String> of(String[] train, String[] test) {
    return new ArrayList<>(leakedKeys.leakedKeys(train, test));
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
