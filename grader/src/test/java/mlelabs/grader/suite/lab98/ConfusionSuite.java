package mlelabs.grader.suite.lab98;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab98.ConfusionExercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LearnerMethod.class)
public final class ConfusionSuite {

  private final ConfusionExercise exercise;

  public ConfusionSuite(ConfusionExercise exercise) {
    this.exercise = exercise;
  }

  @Test
  @Misconception("right predictions are elsewhere")
  public void rightPredictionsAreOnTheDiagonal() {
    assertArrayEquals(
        new int[][] {{2, 0}, {0, 1}},
        exercise.confusion(new int[] {0, 1, 0}, new int[] {0, 1, 0}, 2));
  }

  @Test
  @Misconception("rows and columns are swapped")
  public void rowsAreActualClasses() {
    assertArrayEquals(
        new int[][] {{0, 2}, {0, 0}}, exercise.confusion(new int[] {0, 0}, new int[] {1, 1}, 2));
  }

  @Test
  @Misconception("a class that never occurs is left out")
  public void aClassThatNeverOccursIsThere() {
    assertArrayEquals(
        new int[][] {{1, 0, 0}, {0, 0, 0}, {0, 0, 0}},
        exercise.confusion(new int[] {0}, new int[] {0}, 3));
  }

  @Test
  @Misconception("rows are left out")
  public void everyRowIsCounted() {
    int[] actual = new int[600];
    int[] predicted = new int[600];
    for (int i = 0; i < actual.length; i++) {
      actual[i] = i % 2;
      predicted[i] = i % 3;
    }
    assertArrayEquals(
        new int[][] {{100, 100, 100}, {100, 100, 100}, {0, 0, 0}},
        exercise.confusion(actual, predicted, 3));
  }

  @Test
  @Misconception("no rows are not allowed")
  public void nothingIsAllZero() {
    assertArrayEquals(new int[][] {{0, 0}, {0, 0}}, exercise.confusion(new int[0], new int[0], 2));
  }

  @Test
  @Misconception("the longer one is cut")
  public void differentLengthsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> exercise.confusion(new int[] {0, 1}, new int[] {0}, 2));
  }
}
