package mlelabs.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import mlelabs.data.columnar.Column;
import mlelabs.data.columnar.Doubles;
import mlelabs.data.columnar.Ints;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.columnar.Schema;
import mlelabs.data.columnar.Texts;
import org.junit.jupiter.api.Test;

class FeatureReportTest {

  private static final int ROWS = 1000;

  private static RecordBatch rows() {
    String[] plane = new String[ROWS];
    Arrays.setAll(plane, i -> "N" + i);
    double[] gaps = new double[ROWS];
    Arrays.setAll(gaps, i -> i % 4 == 0 ? i : Double.NaN);
    List<Column> columns =
        List.of(
            Ints.of(IntStream.range(0, ROWS).map(i -> i % 4).toArray()),
            Ints.of(new int[ROWS]),
            Texts.of(plane),
            Doubles.of(gaps),
            Doubles.of(DoubleStream.generate(() -> Double.NaN).limit(ROWS).toArray()));
    return RecordBatch.of(
        Schema.empty().ints("quarter", "year").texts("plane").doubles("gaps", "nothing"), columns);
  }

  private static FeatureReport.Line line(Feature feature) {
    return FeatureSpec.of(feature).fit(rows()).report().lines().get(0);
  }

  @Test
  void cellsOfTheSameSizeAreAllEffective() {
    FeatureReport.Line line = line(Identity.of("quarter", 4));
    assertEquals(4, line.effective(), 1e-9);
    assertEquals(4, line.used());
    assertEquals(.25, line.largest());
    assertEquals("", line.remark());
  }

  @Test
  void aCrossOfWhichOneCellHoldsAllIsDead() {
    FeatureReport.Line line =
        line(Cross.of(10_000, Bucketized.of("quarter", 500), new Cross.Column("year")));
    assertEquals(1, line.effective(), 1e-9);
    assertEquals("dead: one cell holds 1,000 of 1,000 rows", line.remark());
  }

  @Test
  void aCrossWithARowACellIsTooFine() {
    FeatureReport.Line line = line(Cross.of(1_000_000, "plane", "quarter"));
    assertTrue(line.remark().startsWith("too fine: 1.0 rows a cell"), line.remark());
  }

  @Test
  void bucketsThatManyValuesShareAreCrowded() {
    assertEquals(
        "crowded: more values than buckets share them",
        line(HashBuckets.of("plane", 100)).remark());
    assertEquals("", line(HashBuckets.of("quarter", 100)).remark());
  }

  @Test
  void whatIsConstantMissingUnknownOrCoincidesIsSaid() {
    assertEquals("constant: always 0.0", line(Numeric.of("year").zScore()).remark());
    assertEquals("mostly missing", line(Numeric.of("gaps")).remark());
    assertEquals(.75, line(Numeric.of("gaps")).missing());
    assertEquals(
        "many values have no cell of their own", line(Vocabulary.of("quarter").topK(3)).remark());
    assertEquals(.25, line(Vocabulary.of("quarter").topK(3)).unknown());
    assertTrue(line(QuantileBuckets.of("quarter", 10)).remark().contains("of 10 buckets"));
    FeatureReport.Line outside = line(HashBuckets.of("nothing", 5));
    assertEquals("dead: no row has a cell; mostly missing", outside.remark());
  }

  @Test
  void itReadsAsATable() {
    FeatureReport report =
        FeatureSpec.of(Numeric.of("gaps"), Vocabulary.of("plane"), Cyclical.of("quarter", 4))
            .fit(rows())
            .report();
    assertEquals(3, report.table().rowCount());
    assertEquals(
        """
        1,000 rows
        feature  kind                  size  missing  unknown      used  effective  largest  remark
        gaps     numeric                  1    75.0%        0                                mostly missing
        plane    vocabulary           1,002        0        0     1,000    1,000.0     0.1%  too fine: 1.0 rows a cell
        quarter  cyclical                 2        0        0""",
        report.toString());
  }
}
