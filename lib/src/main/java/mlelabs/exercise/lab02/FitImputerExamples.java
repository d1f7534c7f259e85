package mlelabs.exercise.lab02;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 2.4. */
@ExtendWith(LearnerMethod.class)
public class FitImputerExamples {

  protected final FitImputerExercise fitImputer;

  /** Receives the method under test. */
  public FitImputerExamples(FitImputerExercise fitImputer) {
    this.fitImputer = fitImputer;
  }

  @Test
  @Order(1)
  @DisplayName("a missing value becomes the median of the training values")
  @Misconception("a missing value does not become the median of the training values")
  void aGapIsFilledWithTheTrainingMedian() {
    Imputer imputer = fitImputer.fitImputer(new double[] {9, 1, 2});
    assertEquals(
        "[100.0, 2.0, 300.0]",
        Arrays.toString(imputer.fill(new double[] {100, Double.NaN, 300})),
        "fitImputer({9, 1, 2}).fill({100, NaN, 300})");
  }

  @Test
  @Order(2)
  @DisplayName("of an even number of values the median is the mean of the two in the middle")
  @Misconception("the median of an even number of values is not the mean of the two in the middle")
  void theMedianOfAnEvenNumberIsBetweenTwo() {
    Imputer imputer = fitImputer.fitImputer(new double[] {10, 1, 4, 2});
    assertEquals(
        "[3.0]",
        Arrays.toString(imputer.fill(new double[] {Double.NaN})),
        "fitImputer({10, 1, 4, 2}).fill({NaN})");
  }

  @Test
  @Order(3)
  @DisplayName("missing values are told from the others")
  @Misconception("missing() does not mark the missing values, and them alone")
  void missingValuesAreTold() {
    Imputer imputer = fitImputer.fitImputer(new double[] {1});
    assertEquals(
        "[false, true, false]",
        Arrays.toString(imputer.missing(new double[] {0, Double.NaN, -3})),
        "fitImputer({1}).missing({0, NaN, -3})");
  }

  @Test
  @Order(4)
  @DisplayName("fill leaves the values it was given as they were")
  @Misconception("fill changes the values it was given")
  void fillMakesANewArray() {
    double[] values = {5, Double.NaN};
    fitImputer.fitImputer(new double[] {1}).fill(values);
    assertEquals("[5.0, NaN]", Arrays.toString(values), "values after fill(values)");
  }

  @Test
  @Order(5)
  @DisplayName("without a training value there is no imputer")
  @Misconception("an imputer is fitted to no training value")
  void withoutATrainingValueThereIsNone() {
    assertThrows(
        IllegalArgumentException.class,
        () -> fitImputer.fitImputer(new double[] {Double.NaN}),
        "fitImputer({NaN})");
  }
}
