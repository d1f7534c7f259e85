package mlelabs.grader.suite.lab02;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab02.RepeatedExamples;
import mlelabs.exercise.lab02.RepeatedExercise;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 2.1. */
public class RepeatedSuite extends RepeatedExamples {

  /** Receives the method under test. */
  public RepeatedSuite(RepeatedExercise repeated) {
    super(repeated);
  }

  @Test
  @DisplayName("random keys get the answers that the definition gives")
  @Misconception("answers differ from the definition: an equal key stands in an earlier row")
  void randomKeysFollowTheDefinition() {
    Random random = new Random(20130201);
    for (int round = 0; round < 100; round++) {
      String[] keys = new String[random.nextInt(40)];
      int different = 1 + random.nextInt(30);
      Arrays.setAll(keys, i -> key(random.nextInt(different)));
      assertArrayEquals(byDefinition(keys), repeated.repeated(keys));
    }
  }

  @Test
  @DisplayName("the first occurrence of a key is no repeat")
  @Misconception("the first occurrence of a key that comes again is marked too")
  void theFirstOccurrenceIsNoRepeat() {
    assertAnswers("..RR", "UA", "AA", "AA", "UA");
  }

  @Test
  @DisplayName("the third and every later occurrence is a repeat too")
  @Misconception("only the second occurrence is marked")
  void everyLaterOccurrenceIsARepeat() {
    assertAnswers(".RRRR", "UA", "UA", "UA", "UA", "UA");
    assertAnswers("..RRRR", "UA", "AA", "UA", "AA", "UA", "AA");
  }

  @Test
  @DisplayName("equal keys need not stand together")
  @Misconception("a key is compared with that of the row before alone")
  void equalKeysNeedNotStandTogether() {
    assertAnswers("...R.R", "UA", "AA", "WN", "UA", "B6", "WN");
  }

  @Test
  @DisplayName("null is never a repeat")
  @Misconception("null is a key like any other")
  void nullIsNeverARepeat() {
    assertAnswers("....R", null, "UA", null, null, "UA");
  }

  @Test
  @DisplayName("an empty key is never a repeat")
  @Misconception("an empty string is a key like any other")
  void anEmptyKeyIsNeverARepeat() {
    assertAnswers("....R", "", "UA", "", "", "UA");
  }

  @Test
  @DisplayName("a blank and the word null are keys")
  @Misconception("a blank, or the word null, counts as missing")
  void onlyNullAndEmptyAreMissing() {
    assertAnswers("..RR", " ", "null", " ", "null");
    assertAnswers("...", null, "null", "");
  }

  @Test
  @DisplayName("case and blanks make keys differ")
  @Misconception("keys that differ in case or blanks are taken for equal")
  void caseAndBlanksCount() {
    assertAnswers("....R", "UA", "ua", "UA ", " UA", "ua");
  }

  @Test
  @DisplayName("keys that share a hash code are told apart")
  @Misconception("keys that share a hash code are taken for equal")
  void keysOfEqualHashCodeDiffer() {
    assertAnswers("....R", "AaAa", "BBBB", "AaBB", "BBAa", "BBBB");
  }

  @Test
  @DisplayName("equal strings are equal keys, whichever objects they are")
  @Misconception("keys are compared by ==")
  void equalStringsAreEqualKeys() {
    String[] keys = {"N" + key(14228), "N" + key(14228)};
    assertArrayEquals(new boolean[] {false, true}, repeated.repeated(keys));
  }

  @Test
  @DisplayName("a call knows nothing of the call before")
  @Misconception("keys of an earlier call are remembered")
  void aCallKnowsNothingOfTheCallBefore() {
    assertAnswers("..R", "UA", "AA", "UA");
    assertAnswers("..R", "UA", "AA", "UA");
  }

  @Test
  @DisplayName("keys are left as they were")
  @Misconception("the keys are changed")
  void theKeysAreLeftAsTheyWere() {
    String[] keys = {"WN", null, "AA", "", "WN", "AA"};
    String[] before = keys.clone();
    repeated.repeated(keys);
    assertArrayEquals(before, keys);
  }

  @Test
  @DisplayName("a million rows with many keys are answered in time")
  @Misconception("every key is compared with every earlier one, which takes too long")
  void aMillionRowsAreAnsweredInTime() {
    int different = 1 << 17;
    String[] keys = new String[1 << 20];
    Arrays.setAll(keys, i -> Integer.toString(i * 5 % different, 36));
    boolean[] expected = new boolean[keys.length];
    Arrays.fill(expected, different, keys.length, true);
    assertArrayEquals(expected, repeated.repeated(keys));
  }

  private void assertAnswers(String expected, @Nullable String... keys) {
    boolean[] answers = new boolean[keys.length];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = expected.charAt(i) == 'R';
    }
    assertArrayEquals(answers, repeated.repeated(keys));
  }

  private static String key(int number) {
    return number == 0 ? "" : "k" + number;
  }

  private static boolean[] byDefinition(String[] keys) {
    boolean[] answers = new boolean[keys.length];
    for (int i = 0; i < keys.length; i++) {
      String key = keys[i];
      answers[i] = !key.isEmpty() && Arrays.asList(keys).subList(0, i).contains(key);
    }
    return answers;
  }
}
