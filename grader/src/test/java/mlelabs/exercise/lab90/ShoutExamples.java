package mlelabs.exercise.lab90;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LearnerMethod.class)
public class ShoutExamples {

  protected final ShoutExercise exercise;

  public ShoutExamples(ShoutExercise exercise) {
    this.exercise = exercise;
  }

  @Test
  @DisplayName("a word is in upper case")
  @Misconception("letters stay in lower case")
  public void aWordIsInUpperCase() {
    assertEquals("HEY", exercise.shout("hey", 1));
  }
}
