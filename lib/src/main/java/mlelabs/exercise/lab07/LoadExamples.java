package mlelabs.exercise.lab07;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Map;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Visible examples of exercise 7.4. */
@ExtendWith(LearnerMethod.class)
public class LoadExamples {

  protected final LoadExercise load;

  /** Receives the method under test. */
  public LoadExamples(LoadExercise load) {
    this.load = load;
  }

  private static final String JSON =
      """
      {"version":1,"mean":1000.5,"std":700.25,"hourEdges":[9,13,17],"minuteEdges":[15.5,30],
       "carriers":["UA","DL"],"destinations":["ORD","ATL","LAX"]}
      """;

  private static final Table FLIGHT =
      Table.create(
          "flight",
          DoubleColumn.create("distance", new double[] {1400}),
          DoubleColumn.create("hour", new double[] {13}),
          DoubleColumn.create("minute", new double[] {5}),
          StringColumn.create("carrier", "DL"),
          StringColumn.create("dest", "BQN"));

  @Test
  @Order(1)
  @DisplayName("the JSON's statistics are applied")
  @Misconception("the transform that was loaded does not apply the statistics of the JSON")
  void theStatisticsAreApplied() {
    assertEquals(
        "{distance=[%s], hour=[2.0], minute=[0.0], carrier=[1.0], dest=[3.0]}"
            .formatted((1400 - 1000.5) / 700.25),
        text(load.load(JSON).apply(FLIGHT)),
        "features of a flight");
  }

  @Test
  @Order(2)
  @DisplayName("written and loaded again it transforms alike")
  @Misconception("a transform that was written and loaded again transforms otherwise")
  void writtenAndLoadedAgainItTransformsAlike() {
    FlightTransform loaded = load.load(JSON);
    assertEquals(
        text(loaded.apply(FLIGHT)),
        text(load.load(loaded.toJson()).apply(FLIGHT)),
        "features of a flight after load(load(json).toJson())");
  }

  @Test
  @Order(3)
  @DisplayName("another version is refused")
  @Misconception("another version is loaded")
  void anotherVersionIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> load.load(JSON.replace("\"version\":1", "\"version\":2")),
        "version 2");
  }

  @Test
  @Order(4)
  @DisplayName("without one of its fields it is refused")
  @Misconception("JSON in which a field is absent is loaded")
  void anAbsentFieldIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> load.load(JSON.replace("\"std\":700.25,", "")),
        "without std");
  }

  private static String text(Map<String, double[]> features) {
    StringBuilder text = new StringBuilder();
    features.forEach(
        (name, values) ->
            text.append(", ").append(name).append("=").append(Arrays.toString(values)));
    return "{" + text.substring(Math.min(2, text.length())) + "}";
  }
}
