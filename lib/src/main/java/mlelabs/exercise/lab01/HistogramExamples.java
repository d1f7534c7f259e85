package mlelabs.exercise.lab01;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 1.2. */
@ExtendWith(LearnerMethod.class)
public class HistogramExamples {

  protected final HistogramExercise histogram;

  /** Receives the method under test. */
  public HistogramExamples(HistogramExercise histogram) {
    this.histogram = histogram;
  }

  @Test
  @Order(1)
  @DisplayName("every value is counted in its bin")
  @Misconception("values between the edges are not counted in their bins")
  void everyValueIsCountedInItsBin() {
    double[] values = {1, 12, 13, 25};
    double[] edges = {0, 10, 20, 30};
    assertEquals("[1, 2, 1]", counts(values, edges), "histogram({1, 12, 13, 25}, {0, 10, 20, 30})");
  }

  @Test
  @Order(2)
  @DisplayName("a value on an inner edge belongs to the bin on its right")
  @Misconception("a value on an inner edge is not counted in the bin that begins there")
  void anInnerEdgeBeginsABin() {
    double[] values = {0, 10};
    double[] edges = {0, 10, 20};
    assertEquals("[1, 1]", counts(values, edges), "histogram({0, 10}, {0, 10, 20})");
  }

  @Test
  @Order(3)
  @DisplayName("a value on the last edge belongs to the last bin")
  @Misconception("a value on the last edge is lost")
  void theLastBinIsClosed() {
    double[] values = {20};
    double[] edges = {0, 10, 20};
    assertEquals("[0, 1]", counts(values, edges), "histogram({20}, {0, 10, 20})");
  }

  @Test
  @Order(4)
  @DisplayName("missing values and values outside the edges are in no bin")
  @Misconception("a missing value, or one outside the edges, is counted")
  void missingAndOutsideValuesAreInNoBin() {
    double[] values = {-1, Double.NaN, 5, 21};
    double[] edges = {0, 10, 20};
    assertEquals("[1, 0]", counts(values, edges), "histogram({-1, NaN, 5, 21}, {0, 10, 20})");
  }

  @Test
  @Order(5)
  @DisplayName("edges that do not increase are refused")
  @Misconception("edges that do not increase are accepted")
  void edgesMustIncrease() {
    assertThrows(
        IllegalArgumentException.class,
        () -> histogram.histogram(new double[] {5}, new double[] {0, 20, 10}),
        "histogram({5}, {0, 20, 10})");
  }

  private String counts(double[] values, double[] edges) {
    return Arrays.toString(histogram.histogram(values, edges));
  }
}
