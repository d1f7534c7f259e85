package mlelabs.grader.suite.lab08;

import static mlelabs.grader.suite.Expect.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab08.DiagnoseExamples;
import mlelabs.exercise.lab08.DiagnoseExercise;
import mlelabs.exercise.lab08.Diagnosis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 8.7. */
public class DiagnoseSuite extends DiagnoseExamples {

  /** Receives the method under test. */
  public DiagnoseSuite(DiagnoseExercise diagnose) {
    super(diagnose);
  }

  @Test
  @DisplayName("one loss that is not finite, of either kind, is divergence")
  @Misconception("a loss that is not finite is overlooked")
  void anyLossThatIsNotFiniteIsDivergence() {
    assertEquals(
        Diagnosis.DIVERGED,
        diagnose.diagnose(new double[] {5, Double.NaN, 3}, new double[] {5, 4, 3}, 8));
    assertEquals(
        Diagnosis.DIVERGED,
        diagnose.diagnose(
            new double[] {5, 4, 3}, new double[] {5, Double.POSITIVE_INFINITY, 3}, 8));
    assertEquals(
        Diagnosis.DIVERGED,
        diagnose.diagnose(new double[] {5, 4, 3}, new double[] {Double.NaN, 4, 3}, 8));
    assertEquals(
        Diagnosis.DIVERGED,
        diagnose.diagnose(
            new double[] {Double.NEGATIVE_INFINITY, 4, 3}, new double[] {5, 4, 3}, 8));
  }

  @Test
  @DisplayName("a last training loss above the first is divergence")
  @Misconception("a training loss that ends above its beginning is not divergence")
  void aTrainingLossThatRoseIsDivergence() {
    assertEquals(
        Diagnosis.DIVERGED,
        diagnose.diagnose(new double[] {4, 2, 4.25}, new double[] {4, 3, 3}, 8));
    assertEquals(
        Diagnosis.HEALTHY, diagnose.diagnose(new double[] {4, 2, 3.75}, new double[] {4, 3, 3}, 8));
  }

  @Test
  @DisplayName("a training loss that rose and fell again is no divergence")
  @Misconception("a passing rise is taken for divergence")
  void onlyTheEndsOfTheTrainingLossCount() {
    assertEquals(
        Diagnosis.HEALTHY, diagnose.diagnose(new double[] {4, 40, 3}, new double[] {4, 3, 3}, 8));
    assertEquals(
        Diagnosis.HEALTHY, diagnose.diagnose(new double[] {4, 5, 4}, new double[] {4, 3, 3}, 8));
  }

  @Test
  @DisplayName("a last training loss equal to the first is no divergence")
  @Misconception("a training loss that stays is taken for divergence")
  void anEqualTrainingLossIsNoDivergence() {
    assertEquals(Diagnosis.HEALTHY, diagnose.diagnose(new double[] {4, 4}, new double[] {4, 3}, 8));
    assertEquals(Diagnosis.HEALTHY, diagnose.diagnose(new double[] {4}, new double[] {3}, 8));
  }

  @Test
  @DisplayName("a validation loss that rises is no divergence")
  @Misconception("a validation loss that rises is taken for divergence")
  void aRisingValidationLossIsNoDivergence() {
    assertEquals(
        Diagnosis.OVERFIT, diagnose.diagnose(new double[] {4, 3}, new double[] {4, 400}, 8));
    assertEquals(
        Diagnosis.UNDERFIT, diagnose.diagnose(new double[] {4, 3}, new double[] {9, 10}, 8));
  }

  @Test
  @DisplayName("the best validation loss decides, not the last")
  @Misconception("the last validation loss decides whether it is underfit")
  void theBestValidationLossDecidesUnderfit() {
    assertEquals(
        Diagnosis.OVERFIT, diagnose.diagnose(new double[] {9, 5, 4}, new double[] {9, 6, 9}, 8));
    assertEquals(
        Diagnosis.OVERFIT, diagnose.diagnose(new double[] {9, 5, 4}, new double[] {6, 9, 9}, 8));
  }

  @Test
  @DisplayName("a best validation loss of 0.98 · baseline is underfit")
  @Misconception("the bound 0.98 · baseline is not kept, or not included")
  void underfitBeginsAt98Percent() {
    assertEquals(
        Diagnosis.UNDERFIT, diagnose.diagnose(new double[] {100, 90}, new double[] {99, 98}, 100));
    assertEquals(
        Diagnosis.HEALTHY, diagnose.diagnose(new double[] {100, 90}, new double[] {99, 97.5}, 100));
    assertEquals(
        Diagnosis.UNDERFIT,
        diagnose.diagnose(new double[] {100, 90}, new double[] {99, 98.5}, 100));
  }

  @Test
  @DisplayName("underfit is told by the validation loss")
  @Misconception("the training loss decides whether it is underfit")
  void underfitUsesTheValidationLoss() {
    assertEquals(
        Diagnosis.UNDERFIT, diagnose.diagnose(new double[] {20, 2}, new double[] {20, 19}, 10));
    assertEquals(
        Diagnosis.HEALTHY, diagnose.diagnose(new double[] {20, 19}, new double[] {9, 5}, 10));
  }

  @Test
  @DisplayName("overfit begins above 1.05 · the best")
  @Misconception("the bound 1.05 · best is not kept, or included")
  void overfitBeginsAbove105Percent() {
    assertEquals(
        Diagnosis.OVERFIT, diagnose.diagnose(new double[] {9, 4, 3}, new double[] {9, 4, 4.25}, 8));
    assertEquals(
        Diagnosis.HEALTHY,
        diagnose.diagnose(new double[] {9, 4, 3}, new double[] {9, 4, 4.125}, 8));
    assertEquals(
        Diagnosis.HEALTHY,
        diagnose.diagnose(new double[] {9, 4, 3}, new double[] {9, 4, 4.1875}, 8));
  }

  @Test
  @DisplayName("overfit compares the last validation loss with the best")
  @Misconception("overfit is not told by the last validation loss against the best")
  void overfitComparesTheLastWithTheBest() {
    assertEquals(
        Diagnosis.HEALTHY,
        diagnose.diagnose(new double[] {9, 4, 3, 2}, new double[] {9, 4, 6, 4}, 8));
    assertEquals(
        Diagnosis.OVERFIT,
        diagnose.diagnose(new double[] {9, 4, 3, 2}, new double[] {4, 6, 6, 6}, 8));
    assertEquals(Diagnosis.HEALTHY, diagnose.diagnose(new double[] {3, 2}, new double[] {7, 5}, 8));
  }

  @Test
  @DisplayName("divergence comes before underfit and overfit")
  @Misconception("another diagnosis comes before divergence")
  void divergenceComesFirst() {
    assertEquals(
        Diagnosis.DIVERGED, diagnose.diagnose(new double[] {4, 5}, new double[] {20, 30}, 8));
    assertEquals(
        Diagnosis.DIVERGED, diagnose.diagnose(new double[] {4, 5}, new double[] {4, 7}, 8));
  }

  @Test
  @DisplayName("underfit comes before overfit")
  @Misconception("overfit comes before underfit")
  void underfitComesBeforeOverfit() {
    assertEquals(
        Diagnosis.UNDERFIT, diagnose.diagnose(new double[] {9, 4}, new double[] {10, 20}, 8));
  }

  @Test
  @DisplayName("one epoch has a diagnosis")
  @Misconception("a single epoch is refused")
  void oneEpochIsEnough() {
    assertEquals(Diagnosis.HEALTHY, diagnose.diagnose(new double[] {3}, new double[] {3}, 8));
    assertEquals(Diagnosis.UNDERFIT, diagnose.diagnose(new double[] {3}, new double[] {9}, 8));
  }

  @Test
  @DisplayName(
      "no epoch, unequal lengths, and a baseline that is not finite and positive are refused")
  @Misconception(
      "no epoch, unequal lengths, or a baseline that is not finite and positive is accepted")
  void badArgumentsAreRefused() {
    double[] two = {2, 1};
    for (double baseline : new double[] {0, -3, Double.NaN, Double.POSITIVE_INFINITY}) {
      refusal(
          () -> diagnose.diagnose(two, two, baseline),
          baseline == 0 ? "0" : baseline == -3 ? "-3" : Double.toString(baseline));
    }
    assertThrows(IllegalArgumentException.class, () -> diagnose.diagnose(two, new double[3], 8));
    assertThrows(
        IllegalArgumentException.class, () -> diagnose.diagnose(new double[0], new double[0], 8));
    double[] none = {Double.NaN};
    assertThrows(IllegalArgumentException.class, () -> diagnose.diagnose(none, none, -1));
  }

  @Test
  @DisplayName("the losses are left as they were")
  @Misconception("the losses are changed or sorted")
  void theLossesAreLeftAsTheyWere() {
    double[] train = {9, 4, 5};
    double[] validation = {9, 6, 7};
    diagnose.diagnose(train, validation, 8);
    assertArrayEquals(new double[] {9, 4, 5}, train);
    assertArrayEquals(new double[] {9, 6, 7}, validation);
  }
}
