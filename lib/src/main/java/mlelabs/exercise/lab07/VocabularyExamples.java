package mlelabs.exercise.lab07;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 7.2. */
@ExtendWith(LearnerMethod.class)
public class VocabularyExamples {

  protected final VocabularyExercise vocabulary;

  /** Receives the method under test. */
  public VocabularyExamples(VocabularyExercise vocabulary) {
    this.vocabulary = vocabulary;
  }

  private static final String[] CARRIERS = {"UA", "DL", "AA", "DL", null, "UA", "B6", "", "UA"};

  @Test
  @Order(1)
  @DisplayName("the most frequent comes first, equally frequent ones are in order of name")
  @Misconception("words are not by count, then by name")
  void wordsAreByCountThenByName() {
    assertEquals(
        List.of("UA", "DL", "AA", "B6"),
        vocabulary.vocabulary(CARRIERS, 100, 1),
        "vocabulary({UA, DL, AA, DL, null, UA, B6, \"\", UA}, 100, 1)");
  }

  @Test
  @Order(2)
  @DisplayName("at most topK words are kept")
  @Misconception("more or fewer than topK words are kept, or not the most frequent")
  void atMostTopKAreKept() {
    assertEquals(
        List.of("UA", "DL", "AA"),
        vocabulary.vocabulary(CARRIERS, 3, 1),
        "vocabulary({UA, DL, AA, DL, null, UA, B6, \"\", UA}, 3, 1)");
  }

  @Test
  @Order(3)
  @DisplayName("a word must come minimumCount times")
  @Misconception("words that are too rare are kept, or frequent ones left out")
  void aWordMustComeOftenEnough() {
    assertEquals(
        List.of("UA", "DL"),
        vocabulary.vocabulary(CARRIERS, 100, 2),
        "vocabulary({UA, DL, AA, DL, null, UA, B6, \"\", UA}, 100, 2)");
  }

  @Test
  @Order(4)
  @DisplayName("a negative topK is refused")
  @Misconception("a negative topK is accepted")
  void aNegativeTopKIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> vocabulary.vocabulary(CARRIERS, -1, 1),
        "vocabulary({…}, -1, 1)");
  }
}
