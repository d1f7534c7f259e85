package mlelabs.exercise.lab07;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Visible examples of exercise 7.3. */
@ExtendWith(LearnerMethod.class)
public class FitTransformExamples {

  protected final FitTransformExercise fitTransform;

  /** Receives the method under test. */
  public FitTransformExamples(FitTransformExercise fitTransform) {
    this.fitTransform = fitTransform;
  }

  private static final Table TRAIN =
      Table.create(
          "train",
          IntColumn.create("distance", new int[] {100, 200, 300}),
          IntColumn.create("hour", new int[] {0, 10, 20}),
          IntColumn.create("minute", new int[] {0, 0, 50}),
          StringColumn.create("carrier", "UA", "DL", "UA"),
          StringColumn.create("dest", "MIA", "BOS", "ATL"));

  private static final Table OTHER =
      Table.create(
          "other",
          DoubleColumn.create("distance", new Double[] {200.0, 450.0, null}),
          IntColumn.create("hour", new int[] {11, 23, 1}),
          IntColumn.create("minute", new int[] {0, 59, 21}),
          StringColumn.create("carrier", "DL", "XX", null),
          StringColumn.create("dest", "BOS", "MIA", "LAX"));

  @Test
  @Order(1)
  @DisplayName("the five features come in their order")
  @Misconception("the features are not distance, hour, minute, carrier and dest in this order")
  void theFiveFeaturesComeInTheirOrder() {
    assertEquals(
        List.of("distance", "hour", "minute", "carrier", "dest"),
        List.copyOf(fitTransform.fitTransform(TRAIN).apply(TRAIN).keySet()),
        "the keys of apply(train)");
  }

  @Test
  @Order(2)
  @DisplayName("a distance is in standard deviations from the training mean")
  @Misconception("a distance is not scaled by the mean and std (n − 1) of the training rows")
  void distancesAreStandardised() {
    assertFeature("distance", "[0.0, 2.5, NaN]");
  }

  @Test
  @Order(3)
  @DisplayName("hour and minute are buckets between the training quantiles")
  @Misconception("hour or minute is not the bucket between the quantile edges of the training rows")
  void hoursAndMinutesAreBuckets() {
    // The edges of the hours are 2, 4, 6, 8, 10, 12, 14, 16, 18; those of the minutes 0, 10, 20,
    // 30, 40.
    assertFeature("hour", "[5.0, 9.0, 0.0]");
    assertFeature("minute", "[1.0, 5.0, 3.0]");
  }

  @Test
  @Order(4)
  @DisplayName("carrier and dest are positions in the training vocabulary")
  @Misconception("carrier or dest is not its position in the vocabulary of the training rows")
  void carriersAndDestinationsArePositions() {
    // The vocabularies are UA, DL and ATL, BOS, MIA.
    assertFeature("carrier", "[1.0, 2.0, 2.0]");
    assertFeature("dest", "[1.0, 2.0, 3.0]");
  }

  @Test
  @Order(5)
  @DisplayName("an absent column is refused by name")
  @Misconception("an absent column is not refused, or not by name")
  void anAbsentColumnIsRefused() {
    Table rows = OTHER.copy().removeColumns("hour");
    FlightTransform fitted = fitTransform.fitTransform(TRAIN);
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> fitted.apply(rows), "without hour");
    assertEquals(true, String.valueOf(e.getMessage()).contains("hour"), "the message names it");
  }

  private void assertFeature(String feature, String expected) {
    Map<String, double[]> features = fitTransform.fitTransform(TRAIN).apply(OTHER);
    assertEquals(
        expected, Arrays.toString(features.get(feature)), feature + " of three other flights");
  }
}
