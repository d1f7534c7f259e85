package mlelabs.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mlelabs.data.columnar.Column;
import mlelabs.data.columnar.Doubles;
import mlelabs.data.columnar.Ints;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.columnar.Schema;
import mlelabs.data.columnar.Texts;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class FeatureSpecTest {

  private static RecordBatch batch(String name, Column column) {
    return RecordBatch.of(Schema.empty().with(column.type(), name), List.of(column));
  }

  @Test
  void aZScoreDividesByTheDeviationOfTheRowsThemselves() {
    RecordBatch rows = batch("x", Doubles.of(1, 3, Double.NaN));
    float[] scaled = FeatureSpec.of(Numeric.of("x").zScore()).fit(rows).apply(rows).dense("x");
    assertArrayEquals(new float[] {-1, 1, 0}, scaled);
  }

  @Test
  void aMissingNumberCanBeFlaggedAndKept() {
    RecordBatch rows = batch("x", Doubles.of(0, 10, Double.NaN));
    FeatureSpec spec = FeatureSpec.of(Numeric.of("x").minMax().missingKept().withMissingFlag());
    assertArrayEquals(
        new float[] {0, 0, 1, 0, Float.NaN, 1}, spec.fit(rows).apply(rows).dense("x"));
  }

  @Test
  void anEdgeBelongsToTheBucketAboveIt() {
    RecordBatch rows = batch("hour", Ints.of(5, 6, 8, 9, 23));
    FittedFeatures fitted = FeatureSpec.of(Bucketized.of("hour", 6, 9)).fit(rows);
    assertArrayEquals(new int[] {0, 1, 1, 2, 2}, fitted.apply(rows).ids("hour"));
    assertEquals(new Output.Categorical(4), fitted.output("hour"));
    assertEquals(3, fitted.apply(missing("hour")).id("hour"));
  }

  @Test
  void anEdgeBelongsToTheBucketAboveItAmongManyToo() {
    double[] edges = IntStream.range(0, 100).asDoubleStream().toArray();
    RecordBatch rows = batch("x", Doubles.of(-1, 0, 49.5, 50, 99, 1000, Double.NaN));
    FittedFeatures fitted = FeatureSpec.of(Bucketized.of("x", edges)).fit(rows);
    assertArrayEquals(new int[] {0, 1, 50, 51, 100, 100, 101}, fitted.apply(rows).ids("x"));
  }

  private static Map<String, Object> missing(String column) {
    Map<String, Object> row = new HashMap<>();
    row.put(column, null);
    return row;
  }

  @Test
  void aVocabularyIsByCountThenName() {
    RecordBatch rows = batch("c", Texts.of("b", "a", "b", "a", "c", "", "d", "d", "d"));
    FittedFeatures fitted = FeatureSpec.of(Vocabulary.of("c").minimumCount(2)).fit(rows);
    assertEquals(List.of("d", "a", "b"), ((FittedVocabulary) fitted.feature("c")).texts());
    assertArrayEquals(new int[] {2, 1, 2, 1, 3, 4, 0, 0, 0}, fitted.apply(rows).ids("c"));
    assertEquals(new Usage(9, 1, 1, 3, 3, Math.exp(entropy(3, 2, 2))), fitted.feature("c").usage());
  }

  private static double entropy(double... counts) {
    double total = 0;
    double sum = 0;
    for (double count : counts) {
      total += count;
    }
    for (double count : counts) {
      sum -= count / total * Math.log(count / total);
    }
    return sum;
  }

  @Test
  void aVocabularyWithoutUnknownBucketsHasOneCellForUnknownAndMissing() {
    RecordBatch rows = batch("c", Texts.of("a", "b"));
    FittedFeatures fitted = FeatureSpec.of(Vocabulary.of("c").oovBuckets(0)).fit(rows);
    assertEquals(2, fitted.apply(Map.of("c", "new")).id("c"));
    assertEquals(2, fitted.apply(Map.of("c", "")).id("c"));
    assertEquals(new Output.Categorical(3), fitted.output("c"));
  }

  @Test
  void aNumberIsTheSameCategoryWhateverItsType() {
    RecordBatch rows = batch("hour", Ints.of(5, 7, 5));
    FittedFeatures fitted = FeatureSpec.of(Vocabulary.of("hour")).fit(rows);
    for (Object five : List.of(5, 5L, 5.0, 5f, "5")) {
      assertEquals(0, fitted.apply(Map.of("hour", five)).id("hour"), five.getClass().getName());
    }
  }

  @Test
  void aCrossTellsWhatTheSameLettersMean() {
    FeatureSpec spec = FeatureSpec.of(Cross.of(1_000_000, "a", "b"));
    RecordBatch rows =
        RecordBatch.of(
            Schema.empty().texts("a", "b"), List.of(Texts.of("ab", "a"), Texts.of("c", "bc")));
    int[] cells = spec.fit(rows).apply(rows).ids("a_x_b");
    assertTrue(cells[0] != cells[1]);
    assertEquals(1_000_000, spec.fit(rows).apply(Map.of("a", "ab", "b", "")).id("a_x_b"));
  }

  @Test
  void aTableTeachesToo() {
    Table table =
        Table.create(DoubleColumn.create("x", 2, 4, 6), StringColumn.create("c", "u", "v", "u"));
    FittedFeatures fitted = FeatureSpec.of(Numeric.of("x"), Vocabulary.of("c")).fit(table);
    assertArrayEquals(new float[] {2, 4, 6}, fitted.apply(table).dense("x"));
    assertArrayEquals(new int[] {0, 1, 0}, fitted.apply(table).ids("c"));
  }

  @Test
  void theFingerprintIgnoresTheOrderOfRowsOnly() {
    FeatureSpec spec = FeatureSpec.of(Numeric.of("x"));
    String data = spec.fit(batch("x", Doubles.of(1, 2, 3))).provenance().data();
    assertEquals(data, spec.fit(batch("x", Ints.of(3, 1, 2))).provenance().data());
    assertTrue(!data.equals(spec.fit(batch("x", Doubles.of(1, 2, 4))).provenance().data()));
    assertTrue(!data.equals(spec.fit(batch("x", Doubles.of(1, 2, 3, 3))).provenance().data()));
  }

  @Test
  void whatCannotBeFittedOrAppliedIsNamed() {
    FeatureSpec spec = FeatureSpec.of(Numeric.of("x").zScore());
    FittedFeatures fitted = spec.fit(batch("x", Doubles.of(1, 2)));
    assertRefused("x", () -> spec.fit(batch("y", Doubles.of(1))));
    assertRefused("TEXT", () -> spec.fit(batch("x", Texts.of("a"))));
    assertRefused("x has none in 1 rows", () -> spec.fit(batch("x", Doubles.of(Double.NaN))));
    assertRefused("Infinity", () -> spec.fit(batch("x", Doubles.of(1, 1 / 0.0))));
    assertRefused("column x", () -> fitted.apply(Map.of("y", 1)));
    assertRefused("String abc", () -> fitted.apply(Map.of("x", "abc")));
    assertRefused("categorical", () -> fitted.apply(Map.of("x", 1)).id("x"));
    assertRefused("[x]", () -> fitted.output("z"));
    assertRefused("name x", () -> FeatureSpec.of(Numeric.of("x"), Vocabulary.of("x")));
  }

  private static void assertRefused(String part, org.junit.jupiter.api.function.Executable call) {
    String message =
        String.valueOf(assertThrows(IllegalArgumentException.class, call).getMessage());
    assertTrue(message.contains(part), message);
  }

  @Test
  void jsonThatSaysAnythingElseIsRefused() {
    RandomRows random = new RandomRows(99);
    String json = random.spec(20).fit(random.rows(200)).toJson();
    for (String wrong :
        List.of(
            json.replaceFirst("\"version\":1", "\"version\":2"),
            json.replaceFirst("\"version\":1,", ""),
            json.replaceFirst("\"rows\":", "\"ROWS\":"),
            json.replaceFirst("\\{", "{\"more\":1,"),
            json.substring(0, json.length() - 1),
            json + " 1",
            "null",
            "[]",
            "")) {
      assertThrows(IllegalArgumentException.class, () -> FittedFeatures.fromJson(wrong), wrong);
    }
  }

  @Test
  void aSpecComesBackFromItsJson() {
    FeatureSpec spec = new RandomRows(5).spec(40);
    assertEquals(spec, FeatureSpec.fromJson(spec.toJson()));
  }
}
