package mlelabs.grader.suite.lab98;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab98.MeanExercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LearnerMethod.class)
public final class MeanSuite {

  private final MeanExercise exercise;

  public MeanSuite(MeanExercise exercise) {
    this.exercise = exercise;
  }

  @Test
  @Misconception("the sum is divided by something else than the count")
  public void ofSeveralValues() {
    assertEquals(3.5, exercise.mean(new double[] {1, 2, 4, 7}), 1e-12);
  }

  @Test
  @Misconception("a single value is a special case that fails")
  public void ofOneValueIsTheValue() {
    assertEquals(-8.25, exercise.mean(new double[] {-8.25}), 1e-12);
  }

  @Test
  @Misconception("a missing value takes part")
  public void missingValuesDoNotCount() {
    assertEquals(4, exercise.mean(new double[] {2, Double.NaN, 6}), 1e-12);
  }

  @Test
  @Misconception("no values have a mean")
  public void ofNothingIsMissing() {
    assertEquals(Double.NaN, exercise.mean(new double[0]));
  }

  @Test
  @Misconception("missing values alone have a mean")
  public void ofMissingValuesIsMissing() {
    assertEquals(Double.NaN, exercise.mean(new double[] {Double.NaN, Double.NaN}));
  }

  @Test
  @Misconception("the sum overflows or loses its digits")
  public void ofManyValues() {
    double[] values = new double[10_001];
    for (int i = 0; i < values.length; i++) {
      values[i] = 1e6 + i;
    }
    assertEquals(1_005_000, exercise.mean(values), 1e-6);
  }
}
