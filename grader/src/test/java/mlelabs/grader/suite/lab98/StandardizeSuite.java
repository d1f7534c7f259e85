package mlelabs.grader.suite.lab98;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab98.StandardizeExercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LearnerMethod.class)
public final class StandardizeSuite {

  private final StandardizeExercise exercise;

  public StandardizeSuite(StandardizeExercise exercise) {
    this.exercise = exercise;
  }

  @Test
  @Misconception("the mean is not taken away")
  public void valuesAreCentred() {
    assertArrayEquals(new double[] {-1, 1}, exercise.standardize(new double[] {10, 12}), 1e-12);
  }

  @Test
  @Misconception("the deviation divides by n - 1")
  public void valuesAreInStandardDeviations() {
    assertArrayEquals(
        new double[] {-1.224744871391589, 0, 1.224744871391589},
        exercise.standardize(new double[] {1, 2, 3}),
        1e-12);
  }

  @Test
  @Misconception("equal values become NaN")
  public void equalValuesBecomeZero() {
    assertArrayEquals(new double[2], exercise.standardize(new double[] {7, 7}), 1e-12);
  }

  @Test
  @Misconception("no values are not allowed")
  public void nothingStaysNothing() {
    assertArrayEquals(new double[0], exercise.standardize(new double[0]), 1e-12);
  }

  @Test
  @Misconception("large values cancel")
  public void largeValuesKeepTheirDigits() {
    assertArrayEquals(
        new double[] {-1, 1}, exercise.standardize(new double[] {1e9, 1e9 + 2}), 1e-6);
  }

  @Test
  @Misconception("the argument is overwritten")
  public void theArgumentStaysAsItWas() {
    double[] values = {4, 8};
    exercise.standardize(values);
    assertArrayEquals(new double[] {4, 8}, values);
  }
}
