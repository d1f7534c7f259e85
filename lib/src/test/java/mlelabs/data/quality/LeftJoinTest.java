package mlelabs.data.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import mlelabs.data.Flights;
import mlelabs.data.Planes;
import mlelabs.data.Weather;
import mlelabs.data.quality.LeftJoin.Joined;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Figures of the whole tables are those that pandas gives; see data/README.md. */
final class LeftJoinTest {

  private static Table flights(String... tails) {
    return Table.create("flights", StringColumn.create("tailnum", tails));
  }

  private static Table planes(String[] tails, int... seats) {
    return Table.create(
        "planes", StringColumn.create("tailnum", tails), IntColumn.create("seats", seats));
  }

  @Test
  void everyRowOfTheLeftStaysOnceAndInOrder() {
    Table left = flights("B", "A", "X", "B", "");
    Joined joined = LeftJoin.on("tailnum").join(left, planes(new String[] {"A", "B"}, 2, 150));
    assertEquals(List.of("B", "A", "X", "B", ""), joined.table().stringColumn("tailnum").asList());
    double[] seats = joined.table().doubleColumn("seats").asDoubleArray();
    assertEquals(List.of(150.0, 2.0), List.of(seats[0], seats[1]));
    assertTrue(Double.isNaN(seats[2]) && Double.isNaN(seats[4]));
    assertEquals(3, joined.matched());
    assertEquals(2, joined.unmatched());
    assertEquals(1, left.columnCount());
  }

  @Test
  void wholeNumbersStayWholeWhereEveryRowMatches() {
    Table joined = LeftJoin.on("tailnum").join(flights("A"), planes(new String[] {"A"}, 2)).table();
    assertEquals(2, joined.intColumn("seats").getInt(0));
  }

  @Test
  void aRepeatedKeyIsRefusedByName() {
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                LeftJoin.on("tailnum")
                    .join(flights("A"), planes(new String[] {"B", "C", "B"}, 1, 2, 3)));
    assertTrue(
        String.valueOf(e.getMessage()).contains("tailnum = B comes again in row 2"), e.toString());
  }

  @Test
  void aMissingKeyMatchesNothingAlsoWhereTheReferenceHasOne() {
    Joined joined =
        LeftJoin.on("tailnum").join(flights("", "A"), planes(new String[] {"", "A", ""}, 1, 2, 3));
    assertEquals(1, joined.matched());
    assertTrue(joined.table().column("seats").isMissing(0));
  }

  @Test
  void aColumnThatBothHaveNeedsAPrefix() {
    Table left = flights("A").addColumns(IntColumn.create("seats", new int[] {9}));
    Table right = planes(new String[] {"A"}, 2);
    assertThrows(IllegalArgumentException.class, () -> LeftJoin.on("tailnum").join(left, right));
    Table joined = LeftJoin.on("tailnum").prefix("plane ").join(left, right).table();
    assertEquals(2, joined.intColumn("plane seats").getInt(0));
    assertEquals(9, joined.intColumn("seats").getInt(0));
  }

  @Test
  void keysOfDifferentKindsAreRefused() {
    Table left = Table.create("flights", DoubleColumn.create("tailnum", new double[] {1}));
    assertThrows(
        IllegalArgumentException.class,
        () -> LeftJoin.on("tailnum").join(left, planes(new String[] {"1"}, 2)));
  }

  @Test
  void wholeNumbersAndDoublesAreOneKindOfKey() {
    Table left = Table.create("l", DoubleColumn.create("k", new double[] {2, -0.0}));
    Table right =
        Table.create(
            "r",
            IntColumn.create("k", new int[] {0, 2}),
            StringColumn.create("v", new String[] {"zero", "two"}));
    assertEquals(
        List.of("two", "zero"),
        LeftJoin.on("k").join(left, right).table().stringColumn("v").asList());
  }

  @Test
  void theFlightsFindTheirPlanesAndTheirWeather() {
    Table flights = Flights.load();
    Joined planes = LeftJoin.on("tailnum").prefix("plane_").join(flights, Planes.load());
    assertEquals(52_606, planes.unmatched());
    assertEquals(284_170, planes.matched());
    double[] seats = planes.table().doubleColumn("plane_seats").asDoubleArray();
    assertEquals(1_378, IntStream.range(0, seats.length).filter(r -> seats[r] <= 4).count());
    Joined weather =
        LeftJoin.on("origin", "time_hour").take("pressure").join(flights, Weather.load());
    assertEquals(1_556, weather.unmatched());
    assertThrows(
        IllegalArgumentException.class,
        () -> LeftJoin.on("time_hour").take("temp").join(flights, Weather.load()));
  }

  @Test
  void aJoinComesBackFromJson() {
    LeftJoin join = LeftJoin.on("origin", "time_hour").take("temp").prefix("w_");
    assertEquals(join, LeftJoin.fromJson(join.toJson()));
    assertThrows(IllegalArgumentException.class, () -> LeftJoin.fromJson("{\"on\":[\"a\"]}"));
  }
}
