package mlelabs.exercise.lab07;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 7.6. */
@ExtendWith(LearnerMethod.class)
public class SkewExamples {

  protected final SkewExercise skew;

  /** Receives the method under test. */
  public SkewExamples(SkewExercise skew) {
    this.skew = skew;
  }

  @Test
  @Order(1)
  @DisplayName("the feature with the largest difference comes first, one without is left out")
  @Misconception("features that differ are not reported with their rows and largest difference")
  void theLargestDifferenceComesFirst() {
    Map<String, double[]> training =
        Map.of("hour", new double[] {1, 2, 3}, "dest", new double[] {4, 5, 6}, "km", new double[3]);
    Map<String, double[]> serving =
        Map.of(
            "hour",
            new double[] {1, 2.5, 3.25},
            "dest",
            new double[] {4, 5, 6},
            "km",
            new double[] {0, 0, -8});
    assertEquals(
        List.of(new Skew("km", 1, 8), new Skew("hour", 2, 0.5)),
        skew.skew(training, serving, 0.125),
        "skew of hour, dest and km");
  }

  @Test
  @Order(2)
  @DisplayName("a difference that equals the tolerance is forgiven")
  @Misconception("a difference that equals the tolerance is reported")
  void theToleranceIsForgiven() {
    assertEquals(
        List.of(),
        skew.skew(Map.of("x", new double[] {1}), Map.of("x", new double[] {1.5}), 0.5),
        "skew of 1 and 1.5 with tolerance 0.5");
  }

  @Test
  @Order(3)
  @DisplayName("two missing values do not differ, a missing one and a number do by +∞")
  @Misconception("NaN is not treated as said: equal to NaN, infinitely far from a number")
  void missingValuesDifferFromNumbersOnly() {
    double[] training = {Double.NaN, Double.NaN, 3};
    double[] serving = {Double.NaN, 2, 3};
    assertEquals(
        List.of(new Skew("x", 1, Double.POSITIVE_INFINITY)),
        skew.skew(Map.of("x", training), Map.of("x", serving), 100),
        "skew of {NaN, NaN, 3} and {NaN, 2, 3}");
  }

  @Test
  @Order(4)
  @DisplayName("sides with different features are refused")
  @Misconception("a feature that only one side has is accepted")
  void differentFeaturesAreRefused() {
    double[] one = {1};
    assertThrows(
        IllegalArgumentException.class,
        () -> skew.skew(Map.of("x", one, "y", one), Map.of("x", one), 0),
        "features x, y and x");
  }
}
