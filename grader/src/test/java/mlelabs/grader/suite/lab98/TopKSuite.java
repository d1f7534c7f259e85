package mlelabs.grader.suite.lab98;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab98.TopKExercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LearnerMethod.class)
public final class TopKSuite {

  private final TopKExercise exercise;

  public TopKSuite(TopKExercise exercise) {
    this.exercise = exercise;
  }

  @Test
  @Misconception("positions are in another order")
  public void theGreatestComesFirst() {
    assertArrayEquals(new int[] {2, 0}, exercise.topK(new double[] {.5, .1, .9}, 2));
  }

  @Test
  @Misconception("of equal scores the last comes first")
  public void ofEqualScoresTheFirst() {
    assertArrayEquals(new int[] {1, 2}, exercise.topK(new double[] {.1, .4, .4, .4}, 2));
  }

  @Test
  @Misconception("too few scores fail")
  public void fewerAreAll() {
    assertArrayEquals(new int[] {1, 0}, exercise.topK(new double[] {1, 2}, 5));
  }

  @Test
  @Misconception("k of 0 gives one")
  public void noneIsNone() {
    assertArrayEquals(new int[0], exercise.topK(new double[] {1, 2}, 0));
  }

  @Test
  @Misconception("negative scores are left out")
  public void negativeScoresAreScores() {
    assertArrayEquals(new int[] {1, 0, 2}, exercise.topK(new double[] {-2, -1, -3}, 3));
  }

  @Test
  @Misconception("a negative k is accepted")
  public void aNegativeNumberIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> exercise.topK(new double[] {1}, -1));
  }
}
