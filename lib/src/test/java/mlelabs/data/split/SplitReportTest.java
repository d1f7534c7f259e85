package mlelabs.data.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import mlelabs.data.Flights;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

final class SplitReportTest {

  private static final Key DAY = Key.of("day");

  private static final Table TABLE =
      Table.create(
          "t",
          StringColumn.create("day", "mon", "mon", "tue", "wed", "wed", "mon", ""),
          DoubleColumn.create("delay", 1, 3, 8, 2, Double.NaN, 3, 5));

  private static final PartedTable PARTED =
      new PartedTable(
          TABLE,
          new Part[] {
            Part.TRAIN, Part.TRAIN, Part.TRAIN, Part.TEST, Part.TEST, Part.TEST, Part.TEST
          });

  @Test
  void aPartIsSummedUp() {
    PartSummary train = SplitReport.of(PARTED, "delay", DAY, List.of()).part(Part.TRAIN);
    // deviations −3, −1, 4: squares 26; by day −4 and 4: squares 32
    assertEquals(3, train.rows());
    assertEquals(3 / 7.0, train.share());
    assertEquals(2, train.keys());
    assertEquals(4, train.labelMean());
    assertEquals(Math.sqrt(26 / 2.0 / 3), train.standardError(), 1e-12);
    assertEquals(Math.sqrt(32 * 2 / 1.0) / 3, train.clusteredError(), 1e-12);
  }

  @Test
  void aMissingLabelIsARowButNoValue() {
    PartSummary test = SplitReport.of(PARTED, "delay", DAY, List.of()).part(Part.TEST);
    assertEquals(4, test.rows());
    assertEquals(3, test.labelled());
    assertEquals(10 / 3.0, test.labelMean(), 1e-12);
  }

  @Test
  void withAKeyARowTheClusteredErrorIsThePlainOne() {
    Table table =
        Table.create(
            IntColumn.create("id", new int[] {1, 2, 3, 4}),
            DoubleColumn.create("delay", 1, 5, 2, 9));
    PartSummary all =
        SplitReport.of(
                new PartedTable(table, new Part[] {Part.TRAIN, Part.TRAIN, Part.TRAIN, Part.TRAIN}),
                "delay",
                Key.of("id"),
                List.of())
            .part(Part.TRAIN);
    assertEquals(all.standardError(), all.clusteredError(), 1e-12);
  }

  @Test
  void aRowThatTrainHasToIsCounted() {
    SplitReport report = SplitReport.of(PARTED, "delay", DAY, List.of());
    assertEquals(0, report.part(Part.TRAIN).repeatedRows());
    assertEquals(1, report.part(Part.TEST).repeatedRows());
  }

  @Test
  void whatIsInCommonIsCountedInKeysAndInRows() {
    KeyOverlap overlap = SplitReport.of(PARTED, "delay", DAY, List.of(DAY)).overlaps().get(0);
    assertEquals(new KeyOverlap("day", Part.TEST, 2, 1, 4, 1), overlap);
    assertEquals(.25, overlap.share());
  }

  @Test
  void aPartWithoutARowIsNotThere() {
    SplitReport report = SplitReport.of(PARTED, "delay", DAY, List.of(DAY));
    assertEquals(2, report.parts().size());
    assertThrows(IllegalArgumentException.class, () -> report.part(Part.VALIDATION));
  }

  @Test
  void aReportComesBackFromItsJson() {
    SplitReport report = SplitReport.of(PARTED, "delay", DAY, List.of(DAY));
    assertEquals(report, SplitReport.fromJson(report.toJson()));
    assertThrows(IllegalArgumentException.class, () -> SplitReport.fromJson("[]"));
  }

  @Test
  void aShareAndAMeanThatMovedAreAlerts() {
    SplitReport before = report(100, 50, 5.0);
    assertEquals(List.of(), report(100, 50, 5.9).alerts(before, .02, 3));
    assertEquals(
        List.of("TEST: mean of delay was 5.000, is 9.000"),
        report(100, 50, 9.0).alerts(before, .02, 3));
    assertEquals(
        List.of(
            "TRAIN: share of the rows was 0.667, is 0.833",
            "TEST: share of the rows was 0.333, is 0.167"),
        report(100, 20, 5.0).alerts(before, .02, 3));
  }

  private static SplitReport report(long train, long test, double mean) {
    double all = train + test;
    return new SplitReport(
        "delay",
        "day",
        List.of(
            new PartSummary(Part.TRAIN, train, train / all, 9, train, 5, .1, .5, 0),
            new PartSummary(Part.TEST, test, test / all, 9, test, mean, .1, .5, 0)),
        List.of());
  }

  /** The means and plain errors are pandas', as in DateSplitTest. */
  @Test
  void theSplitOfTheCourseHasNoDayOnTwoSidesAndNoRowTwice() {
    SplitReport report =
        SplitReport.of(
            DateSplit.rule().apply(Flights.load()),
            "arr_delay",
            Key.DAY,
            List.of(Key.DAY, Key.of("tailnum").named("plane")));
    assertEquals(List.of(292L, 38L, 35L), report.parts().stream().map(PartSummary::keys).toList());
    report.parts().forEach(part -> assertEquals(0, part.repeatedRows()));
    report.overlaps().stream()
        .filter(overlap -> overlap.key().equals("day"))
        .forEach(overlap -> assertEquals(0, overlap.sharedKeys()));
  }
}
