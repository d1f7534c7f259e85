package mlelabs.data.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.DoubleStream;
import mlelabs.data.Flights;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

/** Against the figures that FarmHash of PyPI and pandas gave for the same rule. */
final class DateSplitTest {

  private static DateSplit split = new DateSplit(Table.create(), Table.create(), Table.create());

  @BeforeAll
  static void splitAllFlights() {
    split = DateSplit.of(Flights.load());
  }

  @Test
  void partsHaveTheRowsThatTheRuleGives() {
    assertEquals(269_483, split.train().rowCount());
    assertEquals(35_443, split.validation().rowCount());
    assertEquals(31_850, split.test().rowCount());
  }

  @Test
  void partsHaveTheDaysThatTheRuleGives() {
    assertEquals(292, days(split.train()).size());
    assertEquals(38, days(split.validation()).size());
    assertEquals(35, days(split.test()).size());
  }

  @Test
  void noDayIsOnTwoSides() {
    assertTrue(Collections.disjoint(days(split.train()), days(split.validation())));
    assertTrue(Collections.disjoint(days(split.train()), days(split.test())));
    assertTrue(Collections.disjoint(days(split.validation()), days(split.test())));
  }

  @Test
  void theWorstDayIsATestDayAndAugustHasNone() {
    assertEquals(Part.TEST, DateSplit.part(LocalDate.of(2013, 3, 8)));
    assertTrue(days(split.test()).stream().noneMatch(day -> day.getMonthValue() == 8));
  }

  @Test
  void predictingTheTrainingMeanHasTheKnownError() {
    double mean = present(split.train()).average().orElseThrow();
    assertEquals(40.745, rootMeanSquare(split.validation(), mean), 5e-4);
    assertEquals(48.124, rootMeanSquare(split.test(), mean), 5e-4);
  }

  private static double rootMeanSquare(Table part, double forecast) {
    return Math.sqrt(
        present(part).map(delay -> Math.pow(delay - forecast, 2)).average().orElseThrow());
  }

  private static DoubleStream present(Table part) {
    return Arrays.stream(part.numberColumn("arr_delay").asDoubleArray())
        .filter(delay -> !Double.isNaN(delay));
  }

  private static Set<LocalDate> days(Table part) {
    Set<LocalDate> days = new HashSet<>();
    part.forEach(
        row -> days.add(LocalDate.of(row.getInt("year"), row.getInt("month"), row.getInt("day"))));
    return days;
  }
}
