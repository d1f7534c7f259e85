package mlelabs.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import mlelabs.data.quality.Audit;
import mlelabs.data.quality.AuditReport;
import mlelabs.data.split.KeyOverlap;
import mlelabs.data.split.Part;
import mlelabs.data.split.PartSummary;
import mlelabs.data.split.SplitReport;
import mlelabs.feature.FeatureSpec;
import mlelabs.feature.Numeric;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class ViewsTest {

  record Flight(String carrier, double delay) {}

  private static View view(Object value) {
    return Views.of(value).orElseThrow();
  }

  @Test
  void aTableHasTypesUnderItsNamesAndItsSizeBelow() {
    Table table =
        Table.create(
            StringColumn.create("carrier", "UA", "B6"), DoubleColumn.create("delay", 1.5, -12.25));
    assertEquals(
        """
        carrier   delay
        string   double
        ───────  ──────
        UA          1.5
        B6       -12.25
        2 rows × 2 columns""",
        view(table).text());
  }

  @Test
  void aMissingValueIsMarkedAndCannotBeTakenForText() {
    Table table =
        Table.create(
            StringColumn.create("carrier", "missing", null),
            DoubleColumn.create("delay", Double.NaN, 0));
    View view = view(table);
    assertTrue(view.text().contains("\n·missing·"), view.text());
    assertTrue(view.html().contains("<td>missing</td>"), view.html());
    assertTrue(view.html().contains("<span class=\"mle-missing\">missing</span>"), view.html());
  }

  @Test
  void aLongTableShowsItsFirstRowsItsLastAndItsCount() {
    IntColumn numbers = IntColumn.create("n", IntStream.range(0, 336_776).toArray());
    String text = view(Table.create(numbers)).text();
    assertTrue(text.endsWith("      8\n…\n 336775\n336,776 rows × 1 column"), text);
    assertEquals(3 + 9 + 1 + 1 + 1, text.lines().count());
  }

  @Test
  void twentyRowsAreAllShown() {
    IntColumn numbers = IntColumn.create("n", IntStream.range(0, 20).toArray());
    assertFalse(view(Table.create(numbers)).text().contains("…"));
  }

  @Test
  void aTableWithoutRowsIsShown() {
    assertTrue(
        view(Table.create(DoubleColumn.create("delay"))).text().endsWith("0 rows × 1 column"));
  }

  @Test
  void anAuditIsShownAsItsReport() {
    AuditReport report =
        Audit.of("t").range("v", 0, 1).run(Table.create(DoubleColumn.create("v", 7.0)));
    View view = view(report);
    assertEquals(report.html(), view.html());
    assertTrue(view.text().contains("1 of 1 rules broken"), view.text());
  }

  @Test
  void fittedFeaturesAreShownAsWhatTheRowsMadeOfThem() {
    Table rows = Table.create(DoubleColumn.create("v", 7.0, 7.0, Double.NaN, 7.0));
    View view = view(FeatureSpec.of(Numeric.of("v").zScore()).fit(rows));
    assertTrue(view.html().contains("<td class=\"mle-n\">25.0%</td>"), view.html());
    assertTrue(view.text().contains("constant: always 7.0"), view.text());
  }

  @Test
  void everythingIsEscaped() {
    String evil = "<img src=x onerror=\"alert('1')\">&";
    Table table = Table.create(evil, StringColumn.create(evil, evil));
    for (Object value :
        List.of(table, List.of(new Flight(evil, 1)), Map.of(evil, evil), new String[] {evil})) {
      String html = view(value).html();
      assertFalse(html.contains("<img"), html);
      assertTrue(html.contains("&lt;img"), html);
      assertTrue(html.contains("&quot;alert(&#39;1&#39;)&quot;&gt;&amp;"), html);
    }
  }

  @Test
  void aCellStaysOnOneLineOfBoundedLength() {
    Table table = Table.create(StringColumn.create("text", "a\nb", "x".repeat(500)));
    String text = view(table).text();
    assertTrue(text.contains("a⏎b"), text);
    assertTrue(text.lines().allMatch(line -> line.length() <= 60), text);
  }

  @Test
  void recordsAreATable() {
    assertEquals(
        """
        carrier   delay
        String   double
        ───────  ──────
        UA          1.0
        B6        ·NaN·
        2 × Flight""",
        view(List.of(new Flight("UA", 1), new Flight("B6", Double.NaN))).text());
  }

  @Test
  void recordsInAMapAreATableWithTheirKeys() {
    Map<String, Flight> map = new TreeMap<>(Map.of("x", new Flight("UA", 1)));
    String text = view(map).text();
    assertTrue(text.startsWith("key  carrier   delay"), text);
    assertTrue(text.contains("x    UA"), text);
  }

  @Test
  void aMapWithNullsIsShown() {
    Map<String, Object> map = new TreeMap<>();
    map.put("a", null);
    assertTrue(view(map).text().contains("·null·"));
  }

  @Test
  void anArrayShowsItsValuesAndItsSize() {
    assertEquals("double[3] [1.0, 2.5, NaN]", view(new double[] {1, 2.5, Double.NaN}).text());
    assertEquals("String[2] [\"a\", null]", view(new String[] {"a", null}).text());
    assertEquals("int[2][2]\n  [1, 2]\n  [3, 4]", view(new int[][] {{1, 2}, {3, 4}}).text());
  }

  @Test
  void aLongArraySaysHowLongItIs() {
    String text = view(new int[1_000]).text();
    assertTrue(text.startsWith("int[1000] [0, 0,"), text);
    assertTrue(text.endsWith(", …]"), text);
    assertTrue(view(new int[1_000][2]).text().endsWith("… 990 more rows"));
  }

  @Test
  void aSplitReportIsItsTwoTables() {
    SplitReport report =
        new SplitReport(
            "delay",
            "day",
            List.of(new PartSummary(Part.TEST, 4, .4, 2, 4, 7.25, 2, 4, 0)),
            List.of(new KeyOverlap("plane", Part.TEST, 2, 1, 4, 3)));
    View view = Views.of(report).orElseThrow();
    for (String said : List.of("mean of delay", "7.25", "plane", "0.75")) {
      assertTrue(view.html().contains(said) && view.text().contains(said), said);
    }
  }

  @Test
  void plainValuesAreLeftToTheirToString() {
    for (Object value : List.of(1, "text", List.of(1, 2), List.of(), Map.of())) {
      assertTrue(Views.of(value).isEmpty(), String.valueOf(value));
    }
  }

  @Test
  void numbersHaveSevenDigitsAndKeepTheirSize() {
    assertEquals("0.3333333", Figures.of(1.0 / 3));
    assertEquals("12345.68", Figures.of(12345.678));
    assertEquals("1.2346e-07", Figures.of(1.23456e-7));
    assertEquals("3.0", Figures.of(3.0));
    assertEquals("-0.5", Figures.of(-0.5));
    assertEquals("Infinity", Figures.of(Double.POSITIVE_INFINITY));
  }
}
