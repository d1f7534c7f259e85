package mlelabs.exercise.lab01;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 1.6. */
@ExtendWith(LearnerMethod.class)
public class TukeyFencesExamples {

  protected final TukeyFencesExercise tukeyFences;

  /** Receives the method under test. */
  public TukeyFencesExamples(TukeyFencesExercise tukeyFences) {
    this.tukeyFences = tukeyFences;
  }

  @Test
  @Order(1)
  @DisplayName("the fences stand k interquartile ranges beyond the quartiles")
  @Misconception("the fences are not k interquartile ranges beyond the quartiles")
  void theFencesStandBeyondTheQuartiles() {
    assertArrayEquals(
        new double[] {-1, 7},
        tukeyFences.tukeyFences(new double[] {1, 2, 3, 4, 5}, 1.5),
        1e-12,
        "tukeyFences({1, 2, 3, 4, 5}, 1.5)");
  }

  @Test
  @Order(2)
  @DisplayName("values may come in any order")
  @Misconception("values are taken to be sorted already")
  void valuesComeInAnyOrder() {
    assertArrayEquals(
        new double[] {-1, 7},
        tukeyFences.tukeyFences(new double[] {4, 1, 5, 3, 2}, 1.5),
        1e-12,
        "tukeyFences({4, 1, 5, 3, 2}, 1.5)");
  }

  @Test
  @Order(3)
  @DisplayName("a quartile between two values is interpolated")
  @Misconception("a quartile between two values is not interpolated at position p·(n−1)")
  void quartilesAreInterpolated() {
    assertArrayEquals(
        new double[] {1.75, 3.25},
        tukeyFences.tukeyFences(new double[] {1, 2, 3, 4}, 0),
        1e-12,
        "tukeyFences({1, 2, 3, 4}, 0)");
  }

  @Test
  @Order(4)
  @DisplayName("missing values are left out")
  @Misconception("missing values are not left out")
  void missingValuesAreLeftOut() {
    assertArrayEquals(
        new double[] {2, 4},
        tukeyFences.tukeyFences(new double[] {5, Double.NaN, 1, 2, Double.NaN, 3, 4}, 0),
        1e-12,
        "tukeyFences({5, NaN, 1, 2, NaN, 3, 4}, 0)");
  }

  @Test
  @Order(5)
  @DisplayName("a negative k is refused")
  @Misconception("a negative k is accepted")
  void aNegativeFactorIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> tukeyFences.tukeyFences(new double[] {1, 2, 3}, -1),
        "tukeyFences({1, 2, 3}, -1)");
  }
}
