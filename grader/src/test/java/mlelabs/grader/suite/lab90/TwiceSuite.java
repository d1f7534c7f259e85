package mlelabs.grader.suite.lab90;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab90.TwiceExamples;
import mlelabs.exercise.lab90.TwiceExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

public final class TwiceSuite extends TwiceExamples {

  public TwiceSuite(TwiceExercise exercise) {
    super(exercise);
  }

  @Test
  @DisplayName("no numbers give no numbers")
  @Misconception("an empty list is not allowed")
  public void noNumbersGiveNoNumbers() {
    assertEquals(List.of(), exercise.twice(List.of()));
  }

  @Test
  @DisplayName("negative numbers are doubled too")
  @Misconception("the sign is lost")
  public void negativeNumbersAreDoubledToo() {
    assertEquals(List.of(-4, 2), exercise.twice(List.of(-2, 1)));
  }
}
