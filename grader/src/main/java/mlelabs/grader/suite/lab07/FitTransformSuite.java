package mlelabs.grader.suite.lab07;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab07.FitTransformExamples;
import mlelabs.exercise.lab07.FitTransformExercise;
import mlelabs.exercise.lab07.FlightStatistics;
import mlelabs.exercise.lab07.FlightTransform;
import mlelabs.grader.suite.Expect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Hidden tests of exercise 7.3. */
public class FitTransformSuite extends FitTransformExamples {

  private static final double NAN = Double.NaN;

  /** Receives the method under test. */
  public FitTransformSuite(FitTransformExercise fitTransform) {
    super(fitTransform);
  }

  @Test
  @DisplayName("random flights have the features of the definition")
  @Misconception("the features of random flights are wrong")
  void randomFlightsHaveTheFeaturesOfTheDefinition() {
    Random random = new Random(20130711);
    for (int round = 1; round <= 8; round++) {
      Flights train = Flights.training(random, round);
      Flights others = Flights.random(random, 30);
      Flights.assertSame(
          others.features(train.statistics()),
          fitTransform.fitTransform(train.table()).apply(others.table()));
    }
  }

  @Test
  @DisplayName("the training flights are transformed like any others")
  @Misconception("the training flights are transformed otherwise than others")
  void theTrainingFlightsAreTransformedLikeOthers() {
    Flights train = Flights.training(new Random(1), 5);
    Flights.assertSame(
        train.features(train.statistics()),
        fitTransform.fitTransform(train.table()).apply(train.table()));
  }

  @Test
  @DisplayName("the rows that it is applied to teach nothing")
  @Misconception("statistics come from the rows that the transform is applied to")
  void theRowsTeachNothing() {
    Flights train = Flights.training(new Random(2), 4);
    FlightTransform fitted = fitTransform.fitTransform(train.table());
    Flights far = distances(50_000, 60_000, 70_000);
    Flights.assertSame(far.features(train.statistics()), fitted.apply(far.table()));
    Flights others = Flights.random(new Random(3), 20);
    Flights.assertSame(others.features(train.statistics()), fitted.apply(others.table()));
  }

  @Test
  @DisplayName("the standard deviation is the one with n − 1")
  @Misconception("the standard deviation divides by n")
  void theDeviationIsThatWithNMinusOne() {
    assertDistances(distances(3, 5), distances(4, 6), 0, 2 / Math.sqrt(2));
    assertDistances(distances(0, 0, 6), distances(14), 12 / Math.sqrt(12));
  }

  @Test
  @DisplayName("distances that do not vary are centred only")
  @Misconception("distances that do not vary become NaN or infinite, or all 0")
  void constantDistancesAreCentredOnly() {
    assertDistances(distances(700, 700, 700), distances(700, 703, 100), 0, 3, -600);
  }

  @Test
  @DisplayName("with a single training distance others are centred only")
  @Misconception("with a single training distance the features are NaN or infinite")
  void aSingleDistanceCentresOnly() {
    assertDistances(distances(200), distances(205, 200), 5, 0);
    assertDistances(distances(NAN, 200, NAN), distances(205, 200), 5, 0);
  }

  @Test
  @DisplayName("a missing training distance does not count")
  @Misconception("missing training distances count, as zero or in the number of rows")
  void aMissingTrainingDistanceDoesNotCount() {
    assertDistances(distances(NAN, 3, NAN, 5, NAN), distances(4, 6), 0, 2 / Math.sqrt(2));
  }

  @Test
  @DisplayName("a missing distance stays missing")
  @Misconception("a missing distance becomes a number")
  void aMissingDistanceStaysMissing() {
    assertDistances(distances(3, 5), distances(NAN, 4, NAN), NAN, 0, NAN);
    assertDistances(distances(3, 3), distances(NAN), NAN);
  }

  @Test
  @DisplayName("a value on an edge is in the bucket above it")
  @Misconception("an hour or minute that equals an edge is in the bucket below it")
  void aValueOnAnEdgeIsAbove() {
    // 0 to 10: the edges are 1 to 9.
    Table train = hours(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    Map<String, double[]> features =
        fitTransform.fitTransform(train).apply(hours(-1, 0, 0.5, 1, 1.5, 8, 9, 10, 23));
    double[] expected = {0, 0, 0, 1, 1, 8, 9, 9, 9};
    assertArrayEquals(expected, Flights.of(features, "hour"));
    assertArrayEquals(expected, Flights.of(features, "minute"));
  }

  @Test
  @DisplayName("edges that fall together are one")
  @Misconception("equal edges count several times, or are refused")
  void equalEdgesAreOne() {
    FlightTransform fitted = fitTransform.fitTransform(hours(7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7));
    assertArrayEquals(new double[] {0, 1, 1}, fitted.apply(hours(6, 7, 8)).get("hour"));
    FlightTransform two = fitTransform.fitTransform(hours(1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9));
    assertArrayEquals(new double[] {0, 1, 1, 2}, two.apply(hours(0, 1, 5, 9)).get("minute"));
  }

  @Test
  @DisplayName("hours and minutes have edges of their own")
  @Misconception("hours and minutes share their edges")
  void hoursAndMinutesHaveTheirOwnEdges() {
    Flights train = Flights.training(new Random(4), 3);
    Arrays.setAll(train.minute(), i -> 100 + i);
    Flights others = Flights.random(new Random(5), 20);
    Flights.assertSame(
        others.features(train.statistics()),
        fitTransform.fitTransform(train.table()).apply(others.table()));
  }

  @Test
  @DisplayName("a missing hour or minute is −1")
  @Misconception("a missing hour or minute is in a bucket")
  void aMissingHourIsMinusOne() {
    FlightTransform fitted = fitTransform.fitTransform(hours(1, 2, 3));
    Map<String, double[]> features = fitted.apply(hours(NAN, 2.5, NAN));
    assertEquals(-1, Flights.of(features, "hour")[0]);
    assertEquals(-1, Flights.of(features, "minute")[2]);
  }

  @Test
  @DisplayName("missing training hours and minutes move no edge")
  @Misconception("missing training hours or minutes move the edges")
  void missingTrainingHoursMoveNoEdge() {
    Table holes = hours(NAN, 0, NAN, 1, 2, 3, 4, 5, NAN, 6, 7, 8, 9, 10, NAN);
    Table train = hours(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    Table rows = hours(0.5, 1, 5, 9.5);
    assertArrayEquals(
        fitTransform.fitTransform(train).apply(rows).get("hour"),
        fitTransform.fitTransform(holes).apply(rows).get("hour"));
    assertArrayEquals(
        new double[] {0, 1, 5, 9}, fitTransform.fitTransform(holes).apply(rows).get("minute"));
  }

  @Test
  @DisplayName("numbers may be of any type, and a missing one is missing in each")
  @Misconception("a column of whole numbers is not read, or its missing value is a number")
  void numbersMayBeOfAnyType() {
    Table train =
        Table.create(
            "train",
            IntColumn.create("distance", new int[] {3}).appendMissing().append(5),
            ShortColumn.create("hour", new short[] {1}).appendMissing().append((short) 1),
            LongColumn.create("minute", 30L, 30L, 30L),
            StringColumn.create("carrier", "UA", "UA", "UA"),
            StringColumn.create("dest", "ATL", "ATL", "ATL"));
    Table rows =
        Table.create(
            "rows",
            FloatColumn.create("distance", new float[] {4}).appendMissing(),
            IntColumn.create("hour", new int[] {2}).appendMissing(),
            IntColumn.create("minute", 0).appendMissing().append(30),
            StringColumn.create("carrier", "UA", "UA"),
            StringColumn.create("dest", "ATL", "ATL"));
    Map<String, double[]> features = fitTransform.fitTransform(train).apply(rows);
    assertArrayEquals(new double[] {0, NAN}, features.get("distance"), 1e-9);
    assertArrayEquals(new double[] {1, -1}, Flights.of(features, "hour"));
    assertArrayEquals(new double[] {-1, 1}, Flights.of(features, "minute"));
  }

  @Test
  @DisplayName("words are in the order of the vocabulary: by count, then by name")
  @Misconception("carriers or destinations are numbered in another order than the vocabulary's")
  void wordsAreInTheOrderOfTheVocabulary() {
    FlightTransform fitted =
        fitTransform.fitTransform(words("DL", "AA", "UA", "B6", "UA", "AA", "9E", "UA"));
    Map<String, double[]> features = fitted.apply(words("UA", "AA", "9E", "B6", "DL"));
    assertArrayEquals(new double[] {0, 1, 2, 3, 4}, features.get("carrier"));
    assertArrayEquals(new double[] {0, 1, 2, 3, 4}, Flights.of(features, "dest"));
  }

  @Test
  @DisplayName("an unknown or missing word is at the size of the vocabulary")
  @Misconception("an unknown or missing word is −1 or 0, is refused, or gets a number of its own")
  void anUnknownWordIsAtTheSize() {
    FlightTransform fitted = fitTransform.fitTransform(words("UA", "DL", "UA"));
    Map<String, double[]> features = fitted.apply(words("XX", null, "DL", "ua", "YY"));
    assertArrayEquals(new double[] {2, 2, 1, 2, 2}, features.get("carrier"));
    assertArrayEquals(new double[] {2, 2, 1, 2, 2}, Flights.of(features, "dest"));
  }

  @Test
  @DisplayName("a missing training word is no word")
  @Misconception("a missing carrier or destination of the training rows is in the vocabulary")
  void aMissingTrainingWordIsNoWord() {
    FlightTransform fitted = fitTransform.fitTransform(words(null, "UA", null, "DL", null));
    Map<String, double[]> features = fitted.apply(words("DL", "UA", null));
    assertArrayEquals(new double[] {0, 1, 2}, features.get("carrier"));
    assertArrayEquals(new double[] {0, 1, 2}, Flights.of(features, "dest"));
  }

  @Test
  @DisplayName("columns are found by name, in any order and among others")
  @Misconception("columns are found by their place in the table")
  void columnsAreFoundByName() {
    Flights train = Flights.training(new Random(6), 4);
    Flights others = Flights.random(new Random(7), 15);
    Map<String, double[]> expected = others.features(train.statistics());
    assertSameAs(expected, shuffled(train.table()), shuffled(others.table()));
    assertSameAs(expected, train.table(), shuffled(others.table()));
  }

  @Test
  @DisplayName("a row has the same features alone as among others")
  @Misconception("the features of a row depend on the rows around it")
  void aRowIsTransformedAloneAsAmongOthers() {
    Flights train = Flights.training(new Random(8), 4);
    FlightTransform fitted = fitTransform.fitTransform(train.table());
    Table rows = Flights.random(new Random(9), 8).table();
    Map<String, double[]> together = fitted.apply(rows);
    for (int i = 0; i < rows.rowCount(); i++) {
      Map<String, double[]> alone = fitted.apply(rows.rows(i));
      for (String feature : Flights.FEATURES) {
        assertEquals(Flights.of(together, feature)[i], Flights.of(alone, feature)[0], feature);
      }
    }
  }

  @Test
  @DisplayName("no rows give five features without values")
  @Misconception("a table without rows is refused, or has no features")
  void noRowsGiveEmptyFeatures() {
    Flights train = Flights.training(new Random(10), 2);
    Flights none = Flights.random(new Random(0), 0);
    Flights.assertSame(
        none.features(train.statistics()),
        fitTransform.fitTransform(train.table()).apply(none.table()));
  }

  @Test
  @DisplayName("two transforms know nothing of one another")
  @Misconception("a second transform changes what the first one learned")
  void twoTransformsAreIndependent() {
    Flights one = Flights.training(new Random(11), 3);
    Flights two = Flights.training(new Random(12), 6);
    Flights others = Flights.random(new Random(13), 10);
    FlightTransform first = fitTransform.fitTransform(one.table());
    FlightTransform second = fitTransform.fitTransform(two.table());
    Flights.assertSame(others.features(one.statistics()), first.apply(others.table()));
    Flights.assertSame(others.features(two.statistics()), second.apply(others.table()));
  }

  @Test
  @DisplayName("each of the five columns is refused by name when it is absent")
  @Misconception("an absent column is made up, or its refusal does not name it")
  void eachAbsentColumnIsRefused() {
    FlightTransform fitted = fitTransform.fitTransform(Flights.training(new Random(14), 1).table());
    for (String column : Flights.FEATURES) {
      Table rows = Flights.random(new Random(15), 3).table().removeColumns(column);
      Expect.refusal(() -> fitted.apply(rows), column);
    }
  }

  @Test
  @DisplayName("the JSON holds what was learned")
  @Misconception("toJson does not hold version 1 and the six statistics under their names")
  void theJsonHoldsWhatWasLearned() throws JsonProcessingException {
    Flights train = Flights.training(new Random(16), 7);
    FlightStatistics expected = train.statistics();
    String json = fitTransform.fitTransform(train.table()).toJson();
    FlightStatistics written = new ObjectMapper().readValue(json, FlightStatistics.class);
    assertEquals(1, written.version());
    assertEquals(expected.mean(), written.mean(), 1e-9 * expected.mean());
    assertEquals(expected.std(), written.std(), 1e-9 * expected.std());
    assertArrayEquals(expected.hourEdges(), written.hourEdges());
    assertArrayEquals(expected.minuteEdges(), written.minuteEdges());
    assertEquals(expected.carriers(), written.carriers());
    assertEquals(expected.destinations(), written.destinations());
  }

  @Test
  @DisplayName("training and other rows are left as they were")
  @Misconception("the training table, or the one that is transformed, is changed")
  void theTablesAreLeftAsTheyWere() {
    Table train = shuffled(Flights.training(new Random(17), 2).table());
    Table rows = shuffled(Flights.random(new Random(18), 9).table());
    String before = train.printAll() + rows.printAll();
    fitTransform.fitTransform(train).apply(rows);
    assertEquals(before, train.printAll() + rows.printAll());
  }

  @Test
  @Order(Integer.MAX_VALUE)
  @DisplayName("many rows with many destinations are transformed in time")
  @Misconception("many rows, or many destinations, take too long")
  void manyRowsAreTransformedInTime() {
    int rows = 1 << 13;
    Flights train = Flights.training(new Random(19), rows / 10);
    Arrays.setAll(train.dest(), i -> "D" + i % (rows / 2));
    Map<String, double[]> features = fitTransform.fitTransform(train.table()).apply(train.table());
    assertEquals(train.rows(), Flights.of(features, "dest").length);
    assertEquals(rows / 2 - 1, Arrays.stream(Flights.of(features, "dest")).max().orElseThrow());
  }

  private void assertDistances(Flights train, Flights rows, double... expected) {
    Map<String, double[]> features = fitTransform.fitTransform(train.table()).apply(rows.table());
    assertArrayEquals(expected, features.get("distance"), 1e-9);
  }

  private void assertSameAs(Map<String, double[]> expected, Table train, Table rows) {
    Flights.assertSame(expected, fitTransform.fitTransform(train).apply(rows));
  }

  private static Flights distances(double... distance) {
    Flights flights = Flights.training(new Random(20), Math.max(1, distance.length / 10));
    int n = distance.length;
    return new Flights(
        distance,
        Arrays.copyOf(flights.hour(), n),
        Arrays.copyOf(flights.minute(), n),
        Arrays.copyOf(flights.carrier(), n),
        Arrays.copyOf(flights.dest(), n));
  }

  private static Table hours(double... values) {
    Flights flights = Flights.random(new Random(21), values.length);
    return new Flights(flights.distance(), values, values, flights.carrier(), flights.dest())
        .table();
  }

  private static Table words(@Nullable String... words) {
    Flights flights = Flights.training(new Random(22), 1);
    int n = words.length;
    return new Flights(
            Arrays.copyOf(flights.distance(), n),
            Arrays.copyOf(flights.hour(), n),
            Arrays.copyOf(flights.minute(), n),
            words,
            words)
        .table();
  }

  /** The columns in another order, between others. */
  private static Table shuffled(Table table) {
    List<String> order = List.of("dest", "minute", "distance", "carrier", "hour");
    Table shuffled = Table.create("shuffled", DoubleColumn.create("air_time", table.rowCount()));
    order.forEach(name -> shuffled.addColumns(table.column(name).copy()));
    return shuffled.addColumns(StringColumn.create("origin", table.rowCount()));
  }
}
