package mlelabs.grader.suite.lab97;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.lab97.TwiceExercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LearnerMethod.class)
public final class TwiceSuite {

  private final TwiceExercise exercise;

  public TwiceSuite(TwiceExercise exercise) {
    this.exercise = exercise;
  }

  @Test
  public void aNumberIsDoubled() {
    if (exercise.twice(21) != 42) {
      throw new AssertionError("2 * 21");
    }
  }
}
