package mlelabs.grader.suite.lab90;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab90.ShoutExamples;
import mlelabs.exercise.lab90.ShoutExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

public final class ShoutSuite extends ShoutExamples {

  public ShoutSuite(ShoutExercise exercise) {
    super(exercise);
  }

  @Test
  @DisplayName("the word is repeated")
  @Misconception("the word comes once")
  public void theWordIsRepeated() {
    assertEquals("AHAHAH", exercise.shout("ah", 3));
  }

  @Test
  @DisplayName("no times is no text")
  @Misconception("zero times still gives the word")
  public void noTimesIsNoText() {
    assertEquals("", exercise.shout("ah", 0));
  }
}
