package mlelabs.grader.suite.lab98;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab98.VocabularyExercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LearnerMethod.class)
public final class VocabularySuite {

  private final VocabularyExercise exercise;

  public VocabularySuite(VocabularyExercise exercise) {
    this.exercise = exercise;
  }

  @Test
  @Misconception("words are in another order")
  public void frequentWordsComeFirst() {
    assertEquals(List.of("b", "a"), exercise.vocabulary(List.of("b a b"), 1));
  }

  @Test
  @Misconception("equally frequent words are in order of appearance")
  public void equallyFrequentOnesAreInAlphabeticalOrder() {
    assertEquals(List.of("ant", "bee", "cow"), exercise.vocabulary(List.of("cow ant", "bee"), 1));
  }

  @Test
  @Misconception("case matters")
  public void caseDoesNotMatter() {
    assertEquals(List.of("the", "cat"), exercise.vocabulary(List.of("The the cat"), 1));
  }

  @Test
  @Misconception("punctuation belongs to words")
  public void punctuationSeparates() {
    assertEquals(List.of("hat", "cat"), exercise.vocabulary(List.of("hat, hat. (cat!"), 1));
  }

  @Test
  @Misconception("rare words are kept")
  public void rareWordsAreLeftOut() {
    assertEquals(List.of("emu"), exercise.vocabulary(List.of("emu yak", "emu"), 2));
  }

  @Test
  @Misconception("an empty word is a word")
  public void noTextsHaveNoWords() {
    assertEquals(List.of(), exercise.vocabulary(List.of("", " - "), 1));
  }
}
