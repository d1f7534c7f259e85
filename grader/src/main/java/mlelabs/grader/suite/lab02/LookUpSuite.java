package mlelabs.grader.suite.lab02;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab02.LookUpExamples;
import mlelabs.exercise.lab02.LookUpExercise;
import mlelabs.grader.suite.Expect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 2.7. */
public class LookUpSuite extends LookUpExamples {

  /** Receives the method under test. */
  public LookUpSuite(LookUpExercise lookUp) {
    super(lookUp);
  }

  @Test
  @DisplayName("random keys get the indices that a search from the front gives")
  @Misconception("indices of random keys are wrong")
  void randomKeysAgreeWithASearch() {
    Random random = new Random(20130207);
    for (int round = 0; round < 100; round++) {
      List<String> reference = reference(random, 1 + random.nextInt(20));
      String[] keys = new String[random.nextInt(30)];
      Arrays.setAll(keys, i -> random.nextInt(8) == 0 ? "" : "N" + random.nextInt(25));
      int[] expected =
          Arrays.stream(keys).mapToInt(k -> k.isEmpty() ? -1 : reference.indexOf(k)).toArray();
      assertArrayEquals(expected, lookUp.lookUp(keys, reference.toArray(String[]::new)));
    }
  }

  @Test
  @DisplayName("the index is that of the reference as it was given")
  @Misconception("the index is that of a sorted reference")
  void theReferenceComesInAnyOrder() {
    String[] reference = {"WN", "AA", "UA", "B6"};
    assertIndices(reference, keys("AA", "B6", "UA", "WN"), 1, 3, 2, 0);
  }

  @Test
  @DisplayName("missing reference keys keep their place in the count")
  @Misconception("missing reference keys are not counted in the index")
  void missingReferenceKeysKeepTheirPlace() {
    assertIndices(keys("", "AA", null, "UA"), keys("UA", "AA"), 3, 1);
  }

  @Test
  @DisplayName("a missing key matches no missing reference key")
  @Misconception("a missing key is matched with a missing reference key")
  void missingKeysMatchNoMissingReference() {
    assertIndices(keys(null, "AA"), keys(null, ""), -1, -1);
    assertIndices(keys("", "AA"), keys(null, ""), -1, -1);
    assertIndices(keys("AA"), keys(null, "", "AA"), -1, -1, 0);
  }

  @Test
  @DisplayName("several missing reference keys are no repeat")
  @Misconception("several missing reference keys are refused as a repeat")
  void severalMissingReferenceKeysAreIgnored() {
    assertIndices(keys(null, "AA", null), keys("AA"), 1);
    assertIndices(keys("", "", "AA", ""), keys("AA"), 2);
  }

  @Test
  @DisplayName("a repeated key is found each time")
  @Misconception("a key that comes again is refused or not found")
  void aRepeatedKeyIsFoundEachTime() {
    assertIndices(keys("AA", "UA"), keys("UA", "UA", "9E", "UA", "9E"), 1, 1, -1, 1, -1);
  }

  @Test
  @DisplayName("the first and the last reference key are found")
  @Misconception("the first or the last reference key is not found")
  void bothEndsAreFound() {
    assertIndices(keys("AA", "B6", "UA"), keys("UA", "AA"), 2, 0);
    assertIndices(keys("AA"), keys("AA"), 0);
  }

  @Test
  @DisplayName("without keys or without a reference nothing is found")
  @Misconception("no keys, or no reference, is an error")
  void emptyArraysAreAllowed() {
    assertIndices(keys("AA"), keys());
    assertIndices(keys(), keys("AA", null, "UA"), -1, -1, -1);
    assertIndices(keys(), keys());
  }

  @Test
  @DisplayName("case and blanks make keys differ")
  @Misconception("keys that differ in case or blanks are taken for equal, or a blank is missing")
  void caseAndBlanksCount() {
    assertIndices(keys("UA", "ua", "UA ", " "), keys("Ua", "UA ", "ua", " "), -1, 2, 1, 3);
  }

  @Test
  @DisplayName("keys that share a hash code are told apart")
  @Misconception("keys that share a hash code are taken for equal")
  void keysOfEqualHashCodeDiffer() {
    assertIndices(keys("AaAa", "BBBB", "AaBB"), keys("BBBB", "BBAa", "AaBB"), 1, -1, 2);
  }

  @Test
  @DisplayName("a refusal names the reference key that repeats")
  @Misconception(
      "the message for a repeated reference key does not name it, or is another exception")
  void aRefusalNamesTheKey() {
    String[] reference = {"N14228", "N24211", "N619AA", "N24211", "N804JB"};
    Expect.refusal(() -> lookUp.lookUp(keys("N14228"), reference), "N24211");
    Expect.refusalNamingOneOf(
        () -> lookUp.lookUp(keys("A1"), keys("A1", "B22", "C333", "C333", "B22")), "B22", "C333");
  }

  @Test
  @DisplayName("a reference key that repeats is refused also where nobody looks it up")
  @Misconception(
      "a repeated reference key is accepted when it is not looked up, or refused with another exception")
  void aRepeatIsRefusedUnasked() {
    Expect.refusal(() -> lookUp.lookUp(keys("AA"), keys("AA", "UA", "UA")), "UA");
    Expect.refusal(() -> lookUp.lookUp(keys(), keys("UA", "UA")), "UA");
    Expect.refusal(() -> lookUp.lookUp(keys("9E", ""), keys("UA", "AA", "UA")), "UA");
  }

  @Test
  @DisplayName("a repeat is found wherever it stands, and however often")
  @Misconception("a repeated reference key is found only beside the first, or only as a pair")
  void aRepeatIsFoundAnywhere() {
    Expect.refusal(() -> lookUp.lookUp(keys(), keys("UA", "AA", "", "WN", "UA")), "UA");
    Expect.refusal(() -> lookUp.lookUp(keys(), keys("UA", "UA", "UA")), "UA");
    Expect.refusal(() -> lookUp.lookUp(keys(), keys(" ", "UA", " ")));
  }

  @Test
  @DisplayName("the key at the index is the key")
  @Misconception("the reference key at the index is another one")
  void theKeyAtTheIndexIsTheKey() {
    String[] reference =
        IntStream.range(0, 97).mapToObj(i -> "N" + i * 89 % 97).toArray(String[]::new);
    String[] keys = IntStream.range(0, 97).mapToObj(i -> "N" + i).toArray(String[]::new);
    int[] got = lookUp.lookUp(keys, reference);
    assertEquals(keys.length, got.length);
    for (int i = 0; i < keys.length; i++) {
      assertEquals(keys[i], reference[got[i]]);
    }
  }

  @Test
  @DisplayName("a call knows nothing of the call before")
  @Misconception("reference keys of an earlier call are remembered")
  void aCallKnowsNothingOfTheCallBefore() {
    assertIndices(keys("AA", "UA"), keys("UA", "WN"), 1, -1);
    assertIndices(keys("WN", "AA"), keys("UA", "WN"), -1, 0);
  }

  @Test
  @DisplayName("keys and reference are left as they were")
  @Misconception("keys or reference are changed, or sorted")
  void theArraysAreLeftAsTheyWere() {
    String[] keys = {"WN", null, "AA", "", "UA"};
    String[] reference = {"WN", "", "UA", null, "AA"};
    String[] keysBefore = keys.clone();
    String[] referenceBefore = reference.clone();
    lookUp.lookUp(keys, reference);
    assertArrayEquals(keysBefore, keys);
    assertArrayEquals(referenceBefore, reference);
  }

  @Test
  @DisplayName("a million keys are looked up in a long reference in time")
  @Misconception("the reference is gone through for every key, which takes too long")
  void aMillionKeysAreLookedUpInTime() {
    int planes = 1 << 17;
    String[] reference = new String[planes];
    Arrays.setAll(reference, i -> Integer.toString(i, 36));
    int[] expected = IntStream.range(0, 1 << 20).map(i -> i * 5 % planes).toArray();
    String[] keys = IntStream.of(expected).mapToObj(i -> reference[i]).toArray(String[]::new);
    assertArrayEquals(expected, lookUp.lookUp(keys, reference));
  }

  private void assertIndices(String[] reference, String[] keys, int... expected) {
    assertArrayEquals(expected, lookUp.lookUp(keys, reference));
  }

  private static String[] keys(@Nullable String... keys) {
    return keys;
  }

  private static List<String> reference(Random random, int length) {
    List<String> reference =
        IntStream.range(0, length).mapToObj(i -> "N" + i).collect(Collectors.toList());
    reference.add("");
    reference.add("");
    Collections.shuffle(reference, random);
    return reference;
  }
}
