package mlelabs.grader.suite.lab98;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab98.HistogramExercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LearnerMethod.class)
public final class HistogramSuite {

  private final HistogramExercise exercise;

  public HistogramSuite(HistogramExercise exercise) {
    this.exercise = exercise;
  }

  @Test
  @Misconception("a bin begins or ends elsewhere")
  public void countsByBin() {
    assertArrayEquals(
        new int[] {2, 0, 1}, exercise.histogram(new double[] {0.5, 1.9, 4.1}, 0, 6, 3));
  }

  @Test
  @Misconception("a value on an edge is in the bin before it")
  public void aLowerEdgeIsInItsBin() {
    assertArrayEquals(new int[] {1, 1, 1}, exercise.histogram(new double[] {0, 2, 4}, 0, 6, 3));
  }

  @Test
  @Misconception("a value equal to high is lost")
  public void theGreatestEdgeIsInTheLastBin() {
    assertArrayEquals(new int[] {0, 1}, exercise.histogram(new double[] {8}, 4, 8, 2));
  }

  @Test
  @Misconception("a value outside is counted")
  public void whatIsOutsideIsInNoBin() {
    assertArrayEquals(new int[] {1, 0}, exercise.histogram(new double[] {3.9, 8.1, 4}, 4, 8, 2));
  }

  @Test
  @Misconception("a missing value is counted")
  public void aMissingValueIsInNoBin() {
    assertArrayEquals(new int[] {0, 0}, exercise.histogram(new double[] {Double.NaN}, 0, 1, 2));
  }

  @Test
  @Misconception("0 bins are accepted")
  public void noBinIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> exercise.histogram(new double[] {1}, 0, 2, 0));
  }
}
