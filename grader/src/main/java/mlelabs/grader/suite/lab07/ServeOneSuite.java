package mlelabs.grader.suite.lab07;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab07.FlightStatistics;
import mlelabs.exercise.lab07.ServeOneExamples;
import mlelabs.exercise.lab07.ServeOneExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 7.5. */
public class ServeOneSuite extends ServeOneExamples {

  private static final FlightStatistics LEARNED =
      new FlightStatistics(
          1,
          1000,
          500,
          new double[] {9, 13, 17},
          new double[] {15, 30},
          List.of("UA", "DL"),
          List.of("ORD", "ATL", "LAX"));

  /** Receives the method under test. */
  public ServeOneSuite(ServeOneExercise serveOne) {
    super(serveOne);
  }

  @Test
  @DisplayName("a request has the features of the same flight in a table")
  @Misconception("the features of a random request are not those of the same flight in a table")
  void aRequestHasTheFeaturesOfTheBatch() {
    Random random = new Random(20130731);
    FlightStatistics learned = Flights.training(random, 8).statistics();
    Flights flights = Flights.random(random, 24);
    Map<String, double[]> batch = flights.features(learned);
    for (int i = 0; i < flights.rows(); i++) {
      Map<String, String> raw = request(flights, i);
      if (raw.containsValue("NaN") || raw.containsValue(null)) {
        continue;
      }
      int row = i;
      double[] expected =
          Flights.FEATURES.stream().mapToDouble(name -> Flights.of(batch, name)[row]).toArray();
      assertArrayEquals(expected, serveOne.serveOne(raw, json(learned)), 1e-12);
    }
  }

  @Test
  @DisplayName("a number on an edge is in the bucket above it")
  @Misconception("an hour or minute that equals an edge is in the bucket below it")
  void aNumberOnAnEdgeIsAbove() {
    assertEquals(1, served("hour", "9")[1]);
    assertEquals(0, served("hour", "8")[1]);
    assertEquals(3, served("hour", "17")[1]);
    assertEquals(2, served("minute", "30")[2]);
    assertEquals(1, served("minute", "29")[2]);
  }

  @Test
  @DisplayName("with a standard deviation of 0 the distance is centred only")
  @Misconception("with std 0 the distance becomes infinite or NaN")
  void aDeviationOfZeroIsNotDividedBy() {
    double[] none = {};
    FlightStatistics constant =
        new FlightStatistics(1, 700, 0, none, none, List.of("UA"), List.of());
    assertArrayEquals(
        new double[] {64, 0, 0, 1, 0}, serveOne.serveOne(with("distance", "764"), json(constant)));
  }

  @Test
  @DisplayName("a number may be written in any way that parseDouble reads")
  @Misconception("numbers with a point, a sign or an exponent are refused or misread")
  void numbersMayBeWrittenInManyWays() {
    assertEquals(0.5, served("distance", "1250.0")[0], 1e-12);
    assertEquals(1.0, served("distance", "1.5e3")[0], 1e-12);
    assertEquals(-3.0, served("distance", "-500")[0], 1e-12);
    assertEquals(1, served("hour", "12.75")[1]);
    assertEquals(2, served("hour", "+13")[1]);
  }

  @Test
  @DisplayName("words are looked up as they are")
  @Misconception("a carrier or destination is trimmed or changed in case")
  void wordsAreLookedUpAsTheyAre() {
    assertEquals(1, served("carrier", "DL")[3]);
    assertEquals(2, served("carrier", "dl")[3]);
    assertEquals(2, served("carrier", " DL")[3]);
    assertEquals(2, served("dest", "LAX")[4]);
    assertEquals(3, served("dest", "lax")[4]);
  }

  @Test
  @DisplayName("the fields of a request come in any order")
  @Misconception("features come in the order of the request's fields")
  void fieldsComeInAnyOrder() {
    Map<String, String> sorted = new TreeMap<>(request());
    Map<String, String> reversed = new TreeMap<>(Comparator.reverseOrder());
    reversed.putAll(sorted);
    double[] expected = {0.5, 1, 0, 1, 1};
    assertArrayEquals(
        expected, serveOne.serveOne(new LinkedHashMap<>(sorted), json(LEARNED)), 1e-12);
    assertArrayEquals(
        expected, serveOne.serveOne(new LinkedHashMap<>(reversed), json(LEARNED)), 1e-12);
  }

  @Test
  @DisplayName("fields that no feature needs are ignored")
  @Misconception("a field that no feature needs is refused, or changes the features")
  void otherFieldsAreIgnored() {
    Map<String, String> raw = request();
    raw.put("tailnum", "N14228");
    raw.put("dep_delay", "");
    raw.put("origin", null);
    raw.put("air_time", "long");
    assertArrayEquals(new double[] {0.5, 1, 0, 1, 1}, serveOne.serveOne(raw, json(LEARNED)), 1e-12);
  }

  @Test
  @DisplayName("each absent field is refused by name")
  @Misconception("an absent field is made up, or its refusal does not name it")
  void eachAbsentFieldIsRefused() {
    for (String field : Flights.FEATURES) {
      Map<String, String> raw = request();
      raw.remove(field);
      Expect.refusal(() -> serveOne.serveOne(raw, json(LEARNED)), field);
    }
  }

  @Test
  @DisplayName("each field that is null is refused by name")
  @Misconception("a field that is null is made up, or its refusal does not name it")
  void eachNullFieldIsRefused() {
    for (String field : Flights.FEATURES) {
      Map<String, String> raw = request();
      raw.put(field, null);
      Expect.refusal(() -> serveOne.serveOne(raw, json(LEARNED)), field);
    }
  }

  @Test
  @DisplayName("each empty field is refused by name")
  @Misconception("an empty field is taken for unknown or missing, or its refusal does not name it")
  void eachEmptyFieldIsRefused() {
    for (String field : Flights.FEATURES) {
      Expect.refusal(() -> served(field, ""), field);
    }
  }

  @Test
  @DisplayName("each field that is not a number is refused by name")
  @Misconception("what is not a number becomes 0 or NaN, or its refusal does not name the field")
  void eachUnparsableFieldIsRefused() {
    for (String field : List.of("distance", "hour", "minute")) {
      for (String text : List.of("nine", "1,400")) {
        Expect.refusal(() -> served(field, text), field);
      }
    }
  }

  @Test
  @DisplayName("each request is served by the JSON that comes with it")
  @Misconception("a request is served by the statistics of an earlier one")
  void eachRequestHasItsStatistics() {
    double[] edges = {12};
    FlightStatistics other =
        new FlightStatistics(1, 1250, 10, edges, edges, List.of("DL"), List.of("LAX"));
    assertArrayEquals(new double[] {0.5, 1, 0, 1, 1}, served("hour", "12"), 1e-12);
    assertArrayEquals(
        new double[] {0, 1, 0, 0, 1}, serveOne.serveOne(with("hour", "12"), json(other)), 1e-12);
    assertArrayEquals(new double[] {0.5, 1, 0, 1, 1}, served("hour", "12"), 1e-12);
  }

  @Test
  @DisplayName("the request is left as it was")
  @Misconception("the request is changed")
  void theRequestIsLeftAsItWas() {
    Map<String, String> raw = request();
    Map<String, String> before = Map.copyOf(raw);
    serveOne.serveOne(raw, json(LEARNED));
    assertEquals(before, raw);
  }

  private double[] served(String field, String text) {
    return serveOne.serveOne(with(field, text), json(LEARNED));
  }

  private static Map<String, String> with(String field, String text) {
    Map<String, String> raw = request();
    raw.put(field, text);
    return raw;
  }

  private static Map<String, String> request() {
    return new HashMap<>(
        Map.of("distance", "1250", "hour", "12", "minute", "5", "carrier", "DL", "dest", "ATL"));
  }

  private static Map<String, String> request(Flights flights, int row) {
    Map<String, String> raw = new LinkedHashMap<>();
    raw.put("distance", String.valueOf(flights.distance()[row]));
    raw.put("hour", String.valueOf(flights.hour()[row]));
    raw.put("minute", String.valueOf(flights.minute()[row]));
    raw.put("carrier", flights.carrier()[row]);
    raw.put("dest", flights.dest()[row]);
    return raw;
  }

  private static String json(FlightStatistics learned) {
    return new ObjectMapper().valueToTree(learned).toString();
  }
}
