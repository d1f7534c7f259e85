package mlelabs.grader.suite.lab97;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.lab97.PlusExercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LearnerMethod.class)
public final class PlusSuite {

  private final PlusExercise exercise;

  public PlusSuite(PlusExercise exercise) {
    this.exercise = exercise;
  }

  @Test
  public void twoNumbersAreAdded() {
    if (exercise.plus(17, 25) != 42) {
      throw new AssertionError("17 + 25");
    }
  }
}
