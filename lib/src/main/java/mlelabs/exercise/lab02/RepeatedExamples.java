package mlelabs.exercise.lab02;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 2.1. */
@ExtendWith(LearnerMethod.class)
public class RepeatedExamples {

  protected final RepeatedExercise repeated;

  /** Receives the method under test. */
  public RepeatedExamples(RepeatedExercise repeated) {
    this.repeated = repeated;
  }

  @Test
  @Order(1)
  @DisplayName("every occurrence after the first is a repeat")
  @Misconception("an occurrence after the first is not marked, or the first one is")
  void laterOccurrencesAreRepeats() {
    String[] keys = {"UA 1545", "AA 1141", "UA 1545", "UA 1545"};
    assertEquals(
        "[false, false, true, true]",
        answers(keys),
        "repeated({UA 1545, AA 1141, UA 1545, UA 1545})");
  }

  @Test
  @Order(2)
  @DisplayName("missing keys are never repeats")
  @Misconception("a missing key is taken for a repeat of another missing one")
  void missingKeysAreNoRepeats() {
    String[] keys = {null, "", null, ""};
    assertEquals(
        "[false, false, false, false]", answers(keys), "repeated({null, \"\", null, \"\"})");
  }

  @Test
  @Order(3)
  @DisplayName("without rows there are no answers")
  @Misconception("without rows there is an error")
  void withoutRowsThereIsNoAnswer() {
    assertEquals("[]", answers(), "repeated({})");
  }

  private String answers(String... keys) {
    return Arrays.toString(repeated.repeated(keys));
  }
}
