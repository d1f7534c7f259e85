package mlelabs.grader.suite.lab07;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab07.FlightStatistics;
import mlelabs.exercise.lab07.FlightTransform;
import mlelabs.exercise.lab07.LoadExamples;
import mlelabs.exercise.lab07.LoadExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

/** Hidden tests of exercise 7.4. */
public class LoadSuite extends LoadExamples {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Numbers whose decimal form is long. */
  private static final FlightStatistics ODD =
      new FlightStatistics(
          1,
          1039.9126036297123,
          Math.PI * 233,
          new double[] {0.1, 0.1 + 0.2, 7 + 1e-9, 1e15 / 3},
          new double[] {1 / 3d, 2 / 3d, 29.999999999999996},
          List.of("UA", "B6", "EV", "DL"),
          List.of("ORD", "ATL", "LAX"));

  /** Receives the method under test. */
  public LoadSuite(LoadExercise load) {
    super(load);
  }

  @Test
  @DisplayName("random statistics are applied to random flights")
  @Misconception("statistics from JSON are not applied as those of exercise 7.3 are")
  void randomStatisticsAreApplied() {
    Random random = new Random(20130721);
    for (int round = 1; round <= 5; round++) {
      FlightStatistics learned = Flights.training(random, round).statistics();
      Flights flights = Flights.random(random, 20);
      Flights.assertSame(
          flights.features(learned), load.load(json(learned)).apply(flights.table()));
    }
  }

  @Test
  @DisplayName("written and loaded again it transforms alike to the last bit")
  @Misconception("writing and loading again changes the last bits of a feature, or a bucket")
  void noBitIsLost() {
    Flights flights = Flights.random(new Random(1), 60);
    flights.minute()[0] = 29.999999999999996;
    flights.hour()[0] = 0.1 + 0.2;
    flights.hour()[1] = 7 + 1e-9;
    FlightTransform loaded = load.load(json(ODD));
    Map<String, double[]> expected = loaded.apply(flights.table());
    Flights.assertSame(flights.features(ODD), expected);
    Map<String, double[]> again = load.load(loaded.toJson()).apply(flights.table());
    for (String feature : Flights.FEATURES) {
      assertArrayEquals(expected.get(feature), again.get(feature), feature);
    }
  }

  @Test
  @DisplayName("what it writes is what it read")
  @Misconception("toJson of a loaded transform does not hold what was loaded")
  void whatItWritesIsWhatItRead() throws JsonProcessingException {
    FlightStatistics written =
        MAPPER.readValue(load.load(json(ODD)).toJson(), FlightStatistics.class);
    assertEquals(1, written.version());
    assertEquals(ODD.mean(), written.mean());
    assertEquals(ODD.std(), written.std());
    assertArrayEquals(ODD.hourEdges(), written.hourEdges());
    assertArrayEquals(ODD.minuteEdges(), written.minuteEdges());
    assertEquals(ODD.carriers(), written.carriers());
    assertEquals(ODD.destinations(), written.destinations());
  }

  @Test
  @DisplayName("a standard deviation of 0 is not divided by")
  @Misconception("with std 0 distances become infinite or NaN")
  void aDeviationOfZeroIsNotDividedBy() {
    Flights flights = Flights.random(new Random(2), 10);
    FlightStatistics constant = statistics(700, 0, List.of("UA"), 5);
    Flights.assertSame(
        flights.features(constant), load.load(json(constant)).apply(flights.table()));
  }

  @Test
  @DisplayName("fields may come in any order, with blanks between them")
  @Misconception("fields are found by their place in the text")
  void fieldsMayComeInAnyOrder() {
    String json =
        """
        { "destinations" : [ "ORD" , "ATL" ],
          "minuteEdges" : [ 15 ], "std" : 5e2,
          "carriers" : [ "UA" ],
          "hourEdges" : [ 9.0, 17 ], "mean" : 1000, "version" : 1 }
        """;
    FlightStatistics learned =
        new FlightStatistics(
            1,
            1000,
            500,
            new double[] {9, 17},
            new double[] {15},
            List.of("UA"),
            List.of("ORD", "ATL"));
    Flights flights = Flights.random(new Random(3), 10);
    Flights.assertSame(flights.features(learned), load.load(json).apply(flights.table()));
  }

  @Test
  @DisplayName("words may hold quotes, commas, backslashes and any letters")
  @Misconception("words with quotes, commas, brackets or other letters are misread")
  void wordsMayHoldAnything() {
    String[] words = {"a\"b", "c,d", "e\\f", "[g]", "Zürich 🛫", "h:i", "{j}", "\t", "10", "null"};
    FlightStatistics learned = statistics(10, 2, List.of(words), 0);
    FlightTransform loaded = load.load(json(learned));
    Table rows = flights(words).table();
    double[] expected = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    assertArrayEquals(expected, loaded.apply(rows).get("carrier"));
    assertArrayEquals(expected, load.load(loaded.toJson()).apply(rows).get("dest"));
  }

  @Test
  @DisplayName("lists may be empty")
  @Misconception("an empty list of edges or words is refused")
  void listsMayBeEmpty() {
    FlightStatistics learned = statistics(0, 1, List.of());
    Flights flights = Flights.random(new Random(4), 10);
    FlightTransform loaded = load.load(json(learned));
    Flights.assertSame(flights.features(learned), loaded.apply(flights.table()));
    Flights.assertSame(
        flights.features(learned), load.load(loaded.toJson()).apply(flights.table()));
  }

  @Test
  @DisplayName("what is missing or unknown is as in exercise 7.3")
  @Misconception("missing or unknown values are not NaN, −1 and the size of the vocabulary")
  void missingAndUnknownAreAsBefore() {
    Flights missing =
        new Flights(
            new double[] {Double.NaN},
            new double[] {Double.NaN},
            new double[] {Double.NaN},
            new String[] {null},
            new String[] {"XX"});
    Flights.assertSame(missing.features(ODD), load.load(json(ODD)).apply(missing.table()));
  }

  @Test
  @DisplayName("another version is refused, and named")
  @Misconception("a version other than 1 is loaded, or its refusal does not name it")
  void otherVersionsAreRefused() {
    for (int version : new int[] {0, 2, -1, 10, 37}) {
      String json = object().put("version", version).toString();
      Expect.refusal(() -> load.load(json), String.valueOf(version));
    }
  }

  @Test
  @DisplayName("each absent field is refused by name")
  @Misconception("JSON without one of its seven fields is loaded, or the refusal does not name it")
  void eachAbsentFieldIsRefused() {
    object()
        .fieldNames()
        .forEachRemaining(
            field -> {
              ObjectNode less = object();
              less.remove(field);
              Expect.refusal(() -> load.load(less.toString()), field);
            });
    Expect.refusal(() -> load.load("{}"));
  }

  @Test
  @DisplayName("text that is not JSON is refused")
  @Misconception("text that is not JSON is loaded, or refused with another exception")
  void whatIsNotJsonIsRefused() {
    String json = json(ODD);
    for (String text :
        List.of("", "not JSON", "{", json.substring(0, json.length() - 1), "<" + json, "[]")) {
      Expect.refusal(() -> load.load(text));
    }
    Expect.refusal(() -> load.load(json.replace("[", "(")));
    Expect.refusal(() -> load.load(json.replace(":", "=")));
  }

  @Test
  @DisplayName("an absent column is refused by name")
  @Misconception("a loaded transform does not refuse a table without one of its columns")
  void anAbsentColumnIsRefused() {
    FlightTransform loaded = load.load(json(ODD));
    for (String column : Flights.FEATURES) {
      Table rows = Flights.random(new Random(5), 3).table().removeColumns(column);
      Expect.refusal(() -> loaded.apply(rows), column);
    }
  }

  @Test
  @DisplayName("two loaded transforms know nothing of one another")
  @Misconception("loading a second transform changes the first")
  void twoTransformsAreIndependent() {
    FlightStatistics other = statistics(1, 2, List.of("DL", "UA"), 3, 4);
    FlightTransform first = load.load(json(ODD));
    FlightTransform second = load.load(json(other));
    Flights flights = Flights.random(new Random(6), 10);
    Flights.assertSame(flights.features(ODD), first.apply(flights.table()));
    Flights.assertSame(flights.features(other), second.apply(flights.table()));
  }

  private static FlightStatistics statistics(
      double mean, double std, List<String> words, double... edges) {
    return new FlightStatistics(1, mean, std, edges, edges, words, words);
  }

  private static Flights flights(String... words) {
    double[] numbers = new double[words.length];
    Arrays.setAll(numbers, i -> i);
    return new Flights(numbers, numbers, numbers, words, words);
  }

  private static ObjectNode object() {
    return MAPPER.valueToTree(ODD);
  }

  private static String json(FlightStatistics learned) {
    return MAPPER.valueToTree(learned).toString();
  }
}
