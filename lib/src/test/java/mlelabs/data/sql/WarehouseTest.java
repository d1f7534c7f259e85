package mlelabs.data.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import mlelabs.data.Airlines;
import mlelabs.data.Airports;
import mlelabs.data.Flights;
import mlelabs.data.Planes;
import mlelabs.data.Weather;
import mlelabs.data.quality.Audit;
import mlelabs.data.quality.AuditReport;
import mlelabs.data.quality.Rule;
import mlelabs.data.split.DateSplit;
import mlelabs.data.split.Days;
import mlelabs.data.split.GoldenFingerprints;
import mlelabs.data.split.Key;
import mlelabs.data.split.KeySplit;
import mlelabs.data.split.Sample;
import mlelabs.data.split.Shares;
import mlelabs.environment.Installation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;

/** The same questions in SQL and in Java, on the real tables, row by row. */
final class WarehouseTest {

  private static Warehouse warehouse = Warehouse.empty();

  private static Table flights = Table.create();

  @BeforeAll
  static void open() {
    warehouse.close();
    warehouse = Warehouse.open();
    flights = Days.added(Flights.load());
  }

  @AfterAll
  static void close() {
    warehouse.close();
  }

  @Test
  void flightsAreTheSameInEveryColumn() {
    Table sql = warehouse.query("SELECT * FROM flights ORDER BY rowid");
    assertEquals(flights.columnNames(), sql.columnNames());
    for (String name : flights.columnNames()) {
      assertEquals(flights.column(name).type(), sql.column(name).type(), name);
      assertSameRows(flights.column(name).asList(), sql.column(name).asList(), name);
    }
  }

  @Test
  void theOtherTablesHaveTheSameRows() {
    for (Table table : List.of(Weather.load(), Planes.load(), Airports.load(), Airlines.load())) {
      Table sql = warehouse.query("SELECT * FROM " + table.name() + " ORDER BY rowid");
      assertEquals(table.columnNames(), sql.columnNames());
      for (String name : table.columnNames()) {
        assertEquals(
            Arrays.asList(table.column(name).asStringColumn().asObjectArray()).size(),
            sql.rowCount());
        assertEquals(table.column(name).countMissing(), sql.column(name).countMissing(), name);
      }
    }
  }

  @Test
  void aFingerprintIsPyPisFarmHashOnEveryFlight() {
    Table sql =
        warehouse.query(
            "SELECT FARM_FINGERPRINT(%s) FROM flights ORDER BY rowid"
                .formatted(GoldenFingerprints.KEY.sql()));
    long[] all = sql.longColumn(0).asLongArray();
    GoldenFingerprints.some().forEach(g -> assertEquals(g.fingerprint(), all[g.row()], g.key()));
    ByteBuffer bytes = ByteBuffer.allocate(8 * all.length);
    Arrays.stream(all).forEach(bytes::putLong);
    assertEquals(
        GoldenFingerprints.digestOfAll(), Hashing.sha256().hashBytes(bytes.array()).toString());
  }

  @Test
  void bigQuerysSplitRunsAsItIsWritten() {
    Table parts =
        warehouse.query(
            """
            SELECT
              COUNTIF(MOD(ABS(FARM_FINGERPRINT(CAST(date AS STRING))), 10) < 8) AS train,
              COUNTIF(MOD(ABS(FARM_FINGERPRINT(CAST(date AS STRING))), 10) = 8) AS validation,
              COUNTIF(MOD(ABS(FARM_FINGERPRINT(CAST(date AS STRING))), 10) = 9) AS test
            FROM flights
            """);
    assertEquals(269_483, whole(parts, "train"));
    assertEquals(35_443, whole(parts, "validation"));
    assertEquals(31_850, whole(parts, "test"));
  }

  /** Says the first row that differs: a failure must not print a table. */
  private static void assertSameRows(List<?> expected, List<?> actual, String what) {
    assertEquals(expected.size(), actual.size(), what + ": rows");
    for (int row = 0; row < expected.size(); row++) {
      int at = row;
      assertEquals(expected.get(row), actual.get(row), () -> what + ": row " + at);
    }
  }

  private static long whole(Table table, String column) {
    return (long) table.numberColumn(column).getDouble(0);
  }

  @Test
  void aSplitByKeyGivesTheSameRows() {
    List<KeySplit> splits =
        List.of(
            DateSplit.rule(),
            new KeySplit(Key.of("tailnum"), Shares.EIGHT_ONE_ONE),
            new KeySplit(Key.of("date", "origin", "hour"), new Shares(100, 70, 20)));
    for (KeySplit split : splits) {
      Table sql =
          warehouse.query("SELECT %s AS part FROM flights ORDER BY rowid".formatted(split.sql()));
      assertSameRows(
          split.apply(flights).withParts().stringColumn("part").asList(),
          sql.stringColumn("part").asList(),
          split.key().name());
    }
  }

  @Test
  void aSampleGivesTheSameRows() {
    for (double fraction : new double[] {0, .01, .5, 1}) {
      Sample sample = new Sample(Key.of("tailnum"), fraction, "it's 1 %");
      Table sql =
          warehouse.query(
              "SELECT flight FROM flights WHERE %s ORDER BY rowid".formatted(sample.sql()));
      assertSameRows(
          sample.apply(flights).intColumn("flight").asList(),
          sql.column("flight").asList(),
          "fraction " + fraction);
    }
  }

  @Test
  void parquetGivesTheSameBuckets(@TempDir Path folder) {
    String file = folder.resolve("flights.parquet").toString();
    warehouse.run("COPY flights TO '" + file + "' (FORMAT parquet)");
    String buckets =
        "SELECT MOD(ABS(FARM_FINGERPRINT(CAST(date AS STRING))), 10) AS bucket, COUNT(*) AS n"
            + " FROM %s GROUP BY bucket ORDER BY bucket";
    assertEquals(
        warehouse.query(buckets.formatted("flights")).print(),
        warehouse.query(buckets.formatted("'" + file + "'")).print());
  }

  @Test
  void nullHasNoFingerprintAndTheLeastLongNoMagnitude() {
    assertTrue(
        warehouse.query("SELECT FARM_FINGERPRINT(NULL) IS NULL AS n").booleanColumn(0).get(0));
    SqlException e =
        assertThrows(
            SqlException.class,
            () ->
                warehouse.query(
                    "SELECT ABS(FARM_FINGERPRINT('UA1545 N14228 EWM00d7DUauJAyNOnB'))"));
    assertTrue(String.valueOf(e.getMessage()).contains("-9223372036854775808"), e.getMessage());
  }

  @Test
  void anAuditFindsTheSameRowsInSql() {
    Audit audit =
        Audit.of("flights")
            .domain("origin", "EWR", "JFK", "LGA")
            .domain("carrier", "UA", "AA", "B6", "it's %s")
            .range("arr_delay", -60, 600)
            .range("hour", 0, 23)
            .clock("dep_time")
            .clock("arr_delay")
            .missingAtMost("tailnum", 0.01)
            .missingAtMost("arr_delay", 0.01)
            .uniqueKey("year", "month", "day", "carrier", "flight")
            .uniqueKey("year", "month", "day", "carrier", "flight", "origin")
            .foreignKey("tailnum", "planes")
            .foreignKey("carrier", "airlines")
            .foreignKey(List.of("dest"), "airports", List.of("faa"))
            .foreignKey(List.of("origin", "time_hour"), "weather", List.of("origin", "time_hour"))
            .largestShareAtMost("carrier", .1)
            .monotone("time_hour")
            .monotone("time_hour", "origin", "dest");
    Table planes = Planes.load();
    Table[] others = {planes, Airlines.load(), Airports.load(), Weather.load()};
    AuditReport java = audit.run(Flights.load(), others);
    Table sql = warehouse.audit(audit);
    Table expected = java.table();
    for (String column :
        List.of("rule", "columns", "demand", "checked", "found", "share", "kept")) {
      assertEquals(expected.column(column).asList(), sql.column(column).asList(), column);
    }
    for (int i = 0; i < audit.rules().size(); i++) {
      long[] first = java.findings().get(i).examples().stream().mapToLong(x -> x.row()).toArray();
      Rule rule = audit.rules().get(i);
      assertArrayEquals(
          first,
          Arrays.copyOf(warehouse.found(audit, rule), first.length),
          rule.name() + rule.columns());
    }
  }

  /** pandas' counts of the same. */
  @Test
  void anAuditFindsWhatPandasFound() {
    Audit audit =
        Audit.of("flights")
            .missingAtMost("dep_delay", 0)
            .missingAtMost("tailnum", 0)
            .uniqueKey("year", "month", "day", "carrier", "flight")
            .foreignKey(List.of("dest"), "airports", List.of("faa"))
            .foreignKey(List.of("origin", "time_hour"), "weather", List.of("origin", "time_hour"));
    assertEquals(
        List.of(8_255L, 2_512L, 24L, 7_602L, 1_556L),
        warehouse.audit(audit).longColumn("found").asList());
  }

  @Test
  void anAlteredFileIsRefused(@TempDir Path folder) throws IOException {
    for (String name : List.of("SHA256SUMS", "flights.csv.gz")) {
      Files.copy(Installation.locate().data().resolve(name), folder.resolve(name));
    }
    Files.write(folder.resolve("flights.csv.gz"), new byte[] {0}, StandardOpenOption.APPEND);
    assertThrows(IllegalStateException.class, () -> Warehouse.open(folder));
  }

  @Test
  void aBrokenQuerySaysWhatIsWrong() {
    SqlException e =
        assertThrows(SqlException.class, () -> warehouse.query("SELECT nothing FROM flights"));
    assertTrue(String.valueOf(e.getMessage()).contains("\"nothing\""), e.getMessage());
  }
}
