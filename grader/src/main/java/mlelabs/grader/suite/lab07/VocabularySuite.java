package mlelabs.grader.suite.lab07;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab07.VocabularyExamples;
import mlelabs.exercise.lab07.VocabularyExercise;
import mlelabs.grader.suite.Expect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 7.2. */
public class VocabularySuite extends VocabularyExamples {

  private static final int ALL = Integer.MAX_VALUE;

  /** Receives the method under test. */
  public VocabularySuite(VocabularyExercise vocabulary) {
    super(vocabulary);
  }

  @Test
  @DisplayName("random values, cuts and thresholds agree with the definition")
  @Misconception("the vocabulary of random values is wrong")
  void randomValuesAgreeWithTheDefinition() {
    Random random = new Random(20130703);
    for (int round = 0; round < 60; round++) {
      String[] train = new String[random.nextInt(60)];
      Arrays.setAll(train, i -> random.nextInt(9) == 0 ? null : "N" + random.nextInt(12));
      int topK = random.nextInt(14);
      long minimumCount = random.nextInt(7);
      assertEquals(
          byDefinition(train, topK, minimumCount),
          vocabulary.vocabulary(train, topK, minimumCount));
    }
  }

  @Test
  @DisplayName("equally frequent words are in order of name, wherever they stand")
  @Misconception("equally frequent words are in another order than that of their names")
  void tiesAreByName() {
    assertEquals(List.of("a", "b", "c", "d"), all("d", "b", "c", "a"));
    assertEquals(
        List.of("x", "b", "z", "a", "y"), all("z", "b", "x", "y", "x", "z", "b", "a", "x"));
  }

  @Test
  @DisplayName("names are ordered as String.compareTo does: upper case before lower")
  @Misconception("names are ordered without regard to case, or by a language's rules")
  void namesAreOrderedByTheirCharacters() {
    assertEquals(
        List.of("10", "9", "B", "Z", "a", "ä", "é"), all("é", "a", "B", "9", "ä", "Z", "10"));
  }

  @Test
  @DisplayName("topK cuts after the order by count and name")
  @Misconception("which words topK keeps depends on where they stand")
  void topKCutsInOrder() {
    String[] train = {"d", "c", "b", "a", "c"};
    assertEquals(List.of("c"), vocabulary.vocabulary(train, 1, 1));
    assertEquals(List.of("c", "a"), vocabulary.vocabulary(train, 2, 1));
    assertEquals(List.of("c", "a", "b", "d"), vocabulary.vocabulary(train, 4, 1));
  }

  @Test
  @DisplayName("topK may be 0, or above the number of words")
  @Misconception("topK 0 keeps a word, or a large topK does not keep all")
  void topKMayBeZeroOrLarge() {
    assertEquals(List.of(), vocabulary.vocabulary(new String[] {"a", "a"}, 0, 1));
    assertEquals(List.of("a"), vocabulary.vocabulary(new String[] {"a"}, 5, 1));
    assertEquals(List.of("a", "b"), all("a", "b"));
  }

  @Test
  @DisplayName("a word that comes just minimumCount times is kept")
  @Misconception("a word that comes exactly minimumCount times is left out")
  void theThresholdIsIncluded() {
    String[] train = {"a", "b", "a", "c", "b", "a"};
    assertEquals(List.of("a", "b"), vocabulary.vocabulary(train, ALL, 2));
    assertEquals(List.of("a"), vocabulary.vocabulary(train, ALL, 3));
    assertEquals(List.of(), vocabulary.vocabulary(train, ALL, 4));
  }

  @Test
  @DisplayName("minimumCount may be 0, and larger than an int")
  @Misconception("minimumCount 0 is refused, or a large one is cut to an int")
  void theThresholdMayBeZeroOrHuge() {
    assertEquals(List.of("a"), vocabulary.vocabulary(new String[] {"a"}, ALL, 0));
    assertEquals(List.of(), vocabulary.vocabulary(new String[] {"a"}, ALL, (1L << 32) + 1));
  }

  @Test
  @DisplayName("missing values are no word, however many")
  @Misconception("null or the empty text is a word, or counts")
  void missingValuesAreNoWord() {
    assertEquals(List.of("a"), all(null, "", null, "a", "", null));
    assertEquals(List.of(), all(null, "", null));
    assertEquals(List.of(), all());
  }

  @Test
  @DisplayName("a blank, or the word null, is a word; case and blanks count")
  @Misconception("words are trimmed or changed in case, or a blank is taken for missing")
  void wordsAreKeptAsTheyAre() {
    assertEquals(
        List.of(" ", " UA", "UA", "UA ", "null", "ua"), all("ua", "UA", " UA", "UA ", " ", "null"));
  }

  @Test
  @DisplayName("equal words count together, whatever object they are")
  @Misconception("equal words are counted apart")
  void equalWordsCountTogether() {
    String[] train = new String[300];
    Arrays.setAll(train, i -> "w" + i % 3);
    train[299] = "w0";
    assertEquals(List.of("w0", "w1", "w2"), all(train));
  }

  @Test
  @DisplayName("a negative topK is refused, and named")
  @Misconception("a negative topK is accepted, or its message does not name it")
  void negativeTopKIsRefused() {
    Expect.refusal(() -> vocabulary.vocabulary(new String[] {"a"}, -7, 1), "-7");
    Expect.refusal(() -> vocabulary.vocabulary(new String[0], -1, 1), "-1");
  }

  @Test
  @DisplayName("a negative minimumCount is refused, and named")
  @Misconception("a negative minimumCount is accepted, or its message does not name it")
  void negativeMinimumCountIsRefused() {
    Expect.refusal(() -> vocabulary.vocabulary(new String[] {"a"}, 3, -17), "-17");
    Expect.refusal(() -> vocabulary.vocabulary(new String[0], 3, -1), "-1");
  }

  @Test
  @DisplayName("the values are left as they were")
  @Misconception("the values are changed, or sorted")
  void theValuesAreLeftAsTheyWere() {
    String[] train = {"c", null, "a", "", "b", "a"};
    String[] before = train.clone();
    vocabulary.vocabulary(train, 2, 1);
    assertArrayEquals(before, train);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  @DisplayName("many rows with many words are counted in time")
  @Misconception("many different words take too long, since each is looked for among all others")
  void manyWordsAreCountedInTime() {
    int words = 1 << 16;
    String[] train = new String[words + 2];
    for (int i = 0; i < words; i++) {
      train[i] = Integer.toString(i * 40503 & words - 1, 36);
    }
    train[words] = "7";
    train[words + 1] = "z";
    List<String> kept = vocabulary.vocabulary(train, ALL, 1);
    assertEquals(List.of("7", "z", "0", "1", "10"), kept.subList(0, 5));
    assertEquals(words, kept.size());
  }

  private List<String> all(@Nullable String... train) {
    return vocabulary.vocabulary(train, ALL, 1);
  }

  /** The best word that is left, again and again. */
  private static List<String> byDefinition(String[] train, int topK, long minimumCount) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (String word : train) {
      if (word != null) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    List<String> words = new ArrayList<>();
    while (words.size() < topK && !counts.isEmpty()) {
      int most = counts.values().stream().max(Integer::compare).orElseThrow();
      if (most < minimumCount) {
        break;
      }
      String next =
          counts.keySet().stream()
              .filter(w -> most == counts.getOrDefault(w, 0))
              .findFirst()
              .orElseThrow();
      counts.remove(next);
      words.add(next);
    }
    return words;
  }
}
