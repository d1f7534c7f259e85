package mlelabs.exercise.lab06;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 6.2. */
@ExtendWith(LearnerMethod.class)
public class QuantileEdgesExamples {

  protected final QuantileEdgesExercise quantileEdges;

  /** Receives the method under test. */
  public QuantileEdgesExamples(QuantileEdgesExercise quantileEdges) {
    this.quantileEdges = quantileEdges;
  }

  @Test
  @Order(1)
  @DisplayName("the quartiles of 1 to 5 are 2, 3 and 4")
  @Misconception("the edges are not the interior quantiles of the sorted values")
  void quartilesOfFiveValues() {
    assertEdges("{5, 1, 4, 2, 3}", new double[] {2, 3, 4}, new double[] {5, 1, 4, 2, 3}, 4);
  }

  @Test
  @Order(2)
  @DisplayName("a quantile between two values is interpolated")
  @Misconception(
      "a quantile between two values is not interpolated at position i·(n − 1) / buckets")
  void quantilesAreInterpolated() {
    assertEdges("{10, 20}", new double[] {12.5, 15, 17.5}, new double[] {10, 20}, 4);
  }

  @Test
  @Order(3)
  @DisplayName("equal edges are one edge")
  @Misconception("equal edges come several times")
  void equalEdgesAreOne() {
    assertEdges("{7, 7, 7, 7, 9}", new double[] {7}, new double[] {7, 7, 7, 7, 9}, 4);
  }

  @Test
  @Order(4)
  @DisplayName("missing values are left out")
  @Misconception("missing values are not left out")
  void missingValuesAreLeftOut() {
    assertEdges(
        "{3, NaN, 1, NaN, 2}", new double[] {2}, new double[] {3, Double.NaN, 1, Double.NaN, 2}, 2);
  }

  @Test
  @Order(5)
  @DisplayName("fewer than two buckets are refused")
  @Misconception("fewer than two buckets are accepted")
  void fewerThanTwoBucketsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> quantileEdges.quantileEdges(new double[] {1, 2}, 1),
        "quantileEdges({1, 2}, 1)");
  }

  @Test
  @Order(6)
  @DisplayName("the training values are left as they were")
  @Misconception("the training values given are sorted or changed")
  void theValuesGivenStayInOrder() {
    double[] train = {3, 1, 2};
    quantileEdges.quantileEdges(train, 2);
    assertArrayEquals(new double[] {3, 1, 2}, train, "train after the call");
  }

  private void assertEdges(String what, double[] expected, double[] train, int buckets) {
    assertArrayEquals(
        expected,
        quantileEdges.quantileEdges(train, buckets),
        1e-12,
        "quantileEdges(" + what + ", " + buckets + ")");
  }
}
