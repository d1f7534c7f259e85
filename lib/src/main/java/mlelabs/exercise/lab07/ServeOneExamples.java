package mlelabs.exercise.lab07;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 7.5. */
@ExtendWith(LearnerMethod.class)
public class ServeOneExamples {

  protected final ServeOneExercise serveOne;

  /** Receives the method under test. */
  public ServeOneExamples(ServeOneExercise serveOne) {
    this.serveOne = serveOne;
  }

  private static final String JSON =
      """
      {"version":1,"mean":1000,"std":500,"hourEdges":[9,13,17],"minuteEdges":[15,30],
       "carriers":["UA","DL"],"destinations":["ORD","ATL","LAX"]}
      """;

  @Test
  @Order(1)
  @DisplayName("the five features of a request come in their order")
  @Misconception("the features of a request are not those of the same flight in a table")
  void theFiveFeaturesComeInTheirOrder() {
    Map<String, String> raw =
        Map.of("dest", "ATL", "carrier", "UA", "minute", "30", "hour", "8", "distance", "750");
    assertArrayEquals(
        new double[] {-0.5, 0, 2, 0, 1},
        serveOne.serveOne(raw, JSON),
        1e-12,
        "serveOne(" + raw + ")");
  }

  @Test
  @Order(2)
  @DisplayName("an unknown word has the position behind the known ones")
  @Misconception("an unknown carrier or destination is not at the size of its vocabulary")
  void anUnknownWordIsBehindTheOthers() {
    Map<String, String> raw =
        Map.of("distance", "1000", "hour", "20", "minute", "0", "carrier", "XX", "dest", "YYY");
    assertArrayEquals(
        new double[] {0, 3, 0, 2, 3}, serveOne.serveOne(raw, JSON), 1e-12, "serveOne(" + raw + ")");
  }

  @Test
  @Order(3)
  @DisplayName("an absent field is refused by name")
  @Misconception("an absent field is not refused, or not by name")
  void anAbsentFieldIsRefusedByName() {
    assertRefused(
        "hour", Map.of("distance", "1000", "minute", "0", "carrier", "UA", "dest", "ORD"));
  }

  @Test
  @Order(4)
  @DisplayName("a field that is not a number is refused by name")
  @Misconception("a field that is not a number is not refused, or not by name")
  void anUnparsableFieldIsRefusedByName() {
    assertRefused(
        "distance",
        Map.of("distance", "far", "hour", "9", "minute", "0", "carrier", "UA", "dest", "ORD"));
  }

  private void assertRefused(String field, Map<String, String> raw) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> serveOne.serveOne(raw, JSON),
            "serveOne(" + raw + ")");
    assertTrue(String.valueOf(e.getMessage()).contains(field), "the message must name " + field);
  }
}
