package mlelabs.data.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import mlelabs.data.Airlines;
import mlelabs.data.Airports;
import mlelabs.data.Flights;
import mlelabs.data.Planes;
import mlelabs.data.Weather;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Figures of the whole tables are those that pandas gives; see data/README.md. */
final class AuditTest {

  private static final double NAN = Double.NaN;

  private static Table numbers(double... values) {
    return Table.create("t", DoubleColumn.create("v", values));
  }

  private static Table texts(String... values) {
    return Table.create("t", StringColumn.create("v", values));
  }

  private static Finding only(Audit audit, Table rows, Table... references) {
    return audit.run(rows, references).findings().get(0);
  }

  private static void assertFound(long found, long checked, Finding finding) {
    assertEquals(List.of(found, checked), List.of(finding.found(), finding.checked()));
  }

  @Test
  void aRangeHoldsItsEndsAndSkipsMissing() {
    Finding finding = only(Audit.of("t").range("v", 0, 10), numbers(0, 10, -0.001, 10.001, NAN));
    assertFound(2, 4, finding);
    assertEquals(List.of(2, 3), finding.examples().stream().map(Finding.Example::row).toList());
    assertFalse(finding.kept());
  }

  @Test
  void aDomainIsAListOfTexts() {
    assertFound(
        2, 4, only(Audit.of("t").domain("v", "EWR", "JFK"), texts("EWR", "ewr", "", "JFK", "LGA")));
  }

  @Test
  void aClockHasSixtyMinutes() {
    assertFound(3, 6, only(Audit.of("t").clock("v"), numbers(0, 2400, 559, 560, 2401, 12.5, NAN)));
  }

  @Test
  void theFirstRowOfAKeyIsNoRepeatAndAMissingOneIsNone() {
    Finding finding = only(Audit.of("t").uniqueKey("v"), texts("a", "b", "a", "", "", "a"));
    assertFound(2, 4, finding);
    assertEquals(2, finding.examples().get(0).row());
    assertEquals("v = a", finding.examples().get(0).values());
  }

  @Test
  void aKeyOfTwoColumnsIsNotTheirTextsPutTogether() {
    Table rows =
        Table.create(
            "t",
            StringColumn.create("a", new String[] {"1", "11", "1", ""}),
            StringColumn.create("b", new String[] {"11", "1", "11", "1"}));
    assertFound(1, 3, only(Audit.of("t").uniqueKey("a", "b"), rows));
  }

  @Test
  void aForeignKeyIsLookedUpByTheNameOfItsTable() {
    Table reference = texts("a", "b", "b", "").setName("letters");
    Audit audit = Audit.of("t").foreignKey("v", "letters");
    assertFound(1, 3, only(audit, texts("a", "x", "", "b"), reference));
    assertThrows(IllegalArgumentException.class, () -> audit.run(texts("a")));
  }

  @Test
  void aShareOfMissingValuesIsAllowedUpToItsBound() {
    Table half = numbers(1, NAN, 3, NAN);
    assertTrue(only(Audit.of("t").missingAtMost("v", 0.5), half).kept());
    assertFalse(only(Audit.of("t").missingAtMost("v", 0.49), half).kept());
    assertTrue(only(Audit.of("t").missingAtMost("v", 0), numbers()).kept());
  }

  @Test
  void theLargestShareIsOfTheRowsWithAValue() {
    Table rows = texts("a", "a", "b", "", "", "");
    Finding finding = only(Audit.of("t").largestShareAtMost("v", 0.6), rows);
    assertFound(2, 3, finding);
    assertFalse(finding.kept());
    assertTrue(only(Audit.of("t").largestShareAtMost("v", 0.7), rows).kept());
  }

  @Test
  void timeMayStandStillAndNeverGoesBack() {
    Table rows =
        Table.create(
            "t",
            StringColumn.create("g", new String[] {"x", "y", "x", "x", "y"}),
            InstantColumn.create("at", at(5), at(1), at(5), at(4), at(2)));
    assertFound(3, 5, only(Audit.of("t").monotone("at"), rows));
    Finding within = only(Audit.of("t").monotone("at", "g"), rows);
    assertFound(1, 5, within);
    assertEquals(3, within.examples().get(0).row());
  }

  private static Instant at(int seconds) {
    return Instant.ofEpochSecond(seconds);
  }

  @Test
  void whatIsBackOnceIsMeasuredFromTheLatest() {
    assertFound(2, 4, only(Audit.of("t").monotone("v"), numbers(1, 5, 3, 4, NAN)));
  }

  @Test
  void theFlightsBreakTheRulesThatTheyAreKnownToBreak() {
    AuditReport report =
        Audit.of("flights")
            .uniqueKey("year", "month", "day", "carrier", "flight")
            .uniqueKey("year", "month", "day", "carrier", "flight", "origin")
            .clock("dep_time")
            .range("dep_time", 0, 2359)
            .missingAtMost("arr_delay", 0)
            .missingAtMost("tailnum", 0)
            .foreignKey("carrier", "airlines")
            .foreignKey("tailnum", "planes")
            .foreignKey(List.of("dest"), "airports", List.of("faa"))
            .foreignKey(List.of("origin", "time_hour"), "weather", List.of("origin", "time_hour"))
            .run(Flights.load(), Airlines.load(), Planes.load(), Airports.load(), Weather.load());
    assertEquals(
        List.of(24L, 0L, 0L, 29L, 9_430L, 2_512L, 0L, 52_606L - 2_512, 7_602L, 1_556L),
        report.findings().stream().map(Finding::found).toList());
    assertEquals(7, report.broken().size());
    assertEquals(336_776, report.rows());
  }

  @Test
  void theReportIsATableToo() {
    Table table = Audit.of("t").range("v", 0, 1).missingAtMost("v", 1).run(numbers(7, NAN)).table();
    assertEquals(2, table.rowCount());
    assertEquals("v = 7", table.stringColumn("example").get(0));
    assertEquals(List.of(false, true), table.booleanColumn("kept").asList());
  }

  @Test
  void theReportSaysNothingAsMarkup(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("report.html");
    Audit.of("<t>").domain("v", "&").run(texts("<script>alert(1)</script>")).write(file);
    String page = Files.readString(file);
    assertFalse(page.contains("<script"), page);
    assertTrue(page.contains("&lt;script&gt;"), page);
    assertFalse(page.contains("http"), "the page needs no other file");
  }

  @Test
  void anAuditComesBackFromJson() {
    Audit audit =
        Audit.of("t")
            .range("v", Double.NEGATIVE_INFINITY, 0.1)
            .domain("v", "b", "a")
            .clock("v")
            .uniqueKey("a", "b")
            .foreignKey(List.of("a"), "r", List.of("b"))
            .missingAtMost("v", 0.25)
            .largestShareAtMost("v", 0.5)
            .monotone("v", "g");
    assertEquals(audit, Audit.fromJson(audit.toJson()));
  }

  @Test
  void jsonThatIsNotExactlyAnAuditIsRefused() {
    String good = Audit.of("t").range("v", 0, 1).toJson();
    for (String wrong :
        List.of(
            "",
            "null",
            "[]",
            good + " {}",
            good.replace("\"low\":0.0,", ""),
            good.replace("\"low\":0.0", "\"low\":\"zero\""),
            good.replace("\"low\":0.0", "\"low\":null"),
            good.replace("\"low\":0.0", "\"low\":0.0,\"low\":0.5"),
            good.replace("\"low\":0.0", "\"low\":5.0"),
            good.replace("\"low\"", "\"lowest\""),
            good.replace("\"table\":\"t\"", "\"table\":7"),
            good.replace("\"range\"", "\"rage\""))) {
      assertThrows(IllegalArgumentException.class, () -> Audit.fromJson(wrong), wrong);
    }
  }

  @Test
  void anAbsentColumnAndAWrongTypeAreNamed() {
    var absent =
        assertThrows(
            IllegalArgumentException.class, () -> Audit.of("t").range("w", 0, 1).run(numbers(1)));
    assertTrue(
        String.valueOf(absent.getMessage()).contains("has no w, only [v]"), absent.toString());
    assertThrows(
        IllegalArgumentException.class, () -> Audit.of("t").range("v", 0, 1).run(texts("a")));
  }
}
