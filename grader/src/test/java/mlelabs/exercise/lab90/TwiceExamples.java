package mlelabs.exercise.lab90;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LearnerMethod.class)
public class TwiceExamples {

  protected final TwiceExercise exercise;

  public TwiceExamples(TwiceExercise exercise) {
    this.exercise = exercise;
  }

  @Test
  @DisplayName("one number is doubled")
  @Misconception("a number is not doubled")
  public void oneNumberIsDoubled() {
    assertEquals(List.of(6), exercise.twice(List.of(3)));
  }
}
