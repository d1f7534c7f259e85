package mlelabs.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The loaded tables against what pandas reads from the original package. */
final class TablesTest {

  private static Map<String, Table> tables = Map.of();

  @BeforeAll
  static void load() {
    long start = System.nanoTime();
    Table flights = Flights.load();
    System.out.printf("Flights.load(): %.2f s%n", (System.nanoTime() - start) / 1e9);
    tables =
        Stream.of(flights, Planes.load(), Airports.load(), Airlines.load(), Weather.load())
            .collect(Collectors.toMap(Table::name, table -> table));
  }

  @TestFactory
  Stream<DynamicTest> everyColumnHoldsTheOriginalsValues() {
    return ExpectedColumn.all().stream()
        .map(
            expected ->
                dynamicTest(
                    expected.table() + "." + expected.name(),
                    () -> assertMatches(expected, column(expected))));
  }

  private static Table table(String name) {
    return Objects.requireNonNull(tables.get(name), name);
  }

  private static Column<?> column(ExpectedColumn expected) {
    return table(expected.table()).column(expected.name());
  }

  private static void assertMatches(ExpectedColumn expected, Column<?> column) {
    assertEquals(expected.rows(), column.size(), "rows");
    assertEquals(expected.missing(), column.countMissing(), "missing");
    assertEquals(expected.distinct(), column.removeMissing().countUnique(), "distinct");
    assertEquals(expected.crc32(), checksum(column), "checksum of the values in row order");
    if (column instanceof NumericColumn<?> numbers) {
      double[] actual = {numbers.min(), numbers.max(), numbers.mean(), numbers.standardDeviation()};
      for (int i = 0; i < actual.length; i++) {
        double pandas = expected.statistics().get(i);
        assertEquals(pandas, actual[i], 1e-9 * Math.max(1, Math.abs(pandas)));
      }
    }
  }

  private static long checksum(Column<?> column) {
    CRC32 crc = new CRC32();
    if (column instanceof NumericColumn<?> numbers) {
      crc.update(bigEndian(numbers.asDoubleArray()));
    } else if (column instanceof InstantColumn instants) {
      crc.update(bigEndian(seconds(instants)));
    } else {
      for (String text : column.asStringColumn()) {
        crc.update((text + "\n").getBytes(UTF_8));
      }
    }
    return crc.getValue();
  }

  private static double[] seconds(InstantColumn instants) {
    return instants.asList().stream().mapToDouble(Instant::getEpochSecond).toArray();
  }

  private static byte[] bigEndian(double[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(8 * values.length);
    DoubleStream.of(values).forEach(value -> bytes.putLong(Double.doubleToLongBits(value)));
    return bytes.array();
  }

  @Test
  void columnsStandInTheOriginalsOrder() {
    tables.forEach(
        (name, table) ->
            assertEquals(
                ExpectedColumn.all().stream()
                    .filter(column -> column.table().equals(name))
                    .map(ExpectedColumn::name)
                    .toList(),
                table.columnNames()));
    assertEquals(5, tables.size());
  }

  @Test
  void columnsHaveTheTypesThatTheDocumentationNames() {
    assertEquals(
        List.of(
            "year INTEGER, month INTEGER, day INTEGER, dep_time DOUBLE, sched_dep_time INTEGER",
            "dep_delay DOUBLE, arr_time DOUBLE, sched_arr_time INTEGER, arr_delay DOUBLE",
            "carrier STRING, flight INTEGER, tailnum STRING, origin STRING, dest STRING",
            "air_time DOUBLE, distance INTEGER, hour INTEGER, minute INTEGER, time_hour INSTANT"),
        types("flights", 5, 4, 5, 5));
    assertEquals(
        List.of(
            "tailnum STRING, year DOUBLE, type STRING, manufacturer STRING, model STRING",
            "engines INTEGER, seats INTEGER, speed DOUBLE, engine STRING"),
        types("planes", 5, 4));
    assertEquals(
        List.of(
            "faa STRING, name STRING, lat DOUBLE, lon DOUBLE",
            "alt INTEGER, tz INTEGER, dst STRING, tzone STRING"),
        types("airports", 4, 4));
    assertEquals(
        List.of(
            "origin STRING, year INTEGER, month INTEGER, day INTEGER, hour INTEGER",
            "temp DOUBLE, dewp DOUBLE, humid DOUBLE, wind_dir DOUBLE, wind_speed DOUBLE",
            "wind_gust DOUBLE, precip DOUBLE, pressure DOUBLE, visib DOUBLE, time_hour INSTANT"),
        types("weather", 5, 5, 5));
  }

  /** Names and types of a table's columns, so many on each line. */
  private static List<String> types(String table, int... perLine) {
    List<String> all =
        table(table).columns().stream().map(c -> c.name() + " " + c.type().name()).toList();
    assertEquals(all.size(), Arrays.stream(perLine).sum());
    Stream.Builder<String> lines = Stream.builder();
    int from = 0;
    for (int count : perLine) {
      lines.add(String.join(", ", all.subList(from, from + count)));
      from += count;
    }
    return lines.build().toList();
  }

  @Test
  void aMissingValueIsNaNInTheArrayOfItsColumn() {
    double[] delays = table("flights").numberColumn("arr_delay").asDoubleArray();
    assertEquals(9430, Arrays.stream(delays).filter(Double::isNaN).count());
    assertEquals(-86, Arrays.stream(delays).filter(d -> !Double.isNaN(d)).min().orElseThrow());
  }

  @Test
  void aColumnOfIntegersHasNoMissingValueThatCouldPassForANumber() {
    tables.values().stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> column.type().name().equals("INTEGER"))
        .forEach(column -> assertEquals(0, column.countMissing(), column.name()));
  }

  @Test
  void wholeNumbersThatMayBeMissingAreShownWithoutAFraction() {
    Table flights = table("flights");
    assertEquals("517", flights.column("dep_time").getString(0));
    assertEquals(
        "", flights.where(flights.column("dep_time").isMissing()).getString(0, "dep_time"));
    assertEquals("11", flights.column("arr_delay").getString(0));
  }

  @Test
  void theFirstFlightIsTheOriginalsFirst() {
    Table flights = table("flights");
    assertArrayEquals(
        new Object[] {
          2013,
          1,
          1,
          517.0,
          515,
          2.0,
          830.0,
          819,
          11.0,
          "UA",
          1545,
          "N14228",
          "EWR",
          "IAH",
          227.0,
          1400,
          5,
          15,
          Instant.parse("2013-01-01T10:00:00Z")
        },
        flights.columns().stream().map(column -> column.get(0)).toArray());
  }
}
