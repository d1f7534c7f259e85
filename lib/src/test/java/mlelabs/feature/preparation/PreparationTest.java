package mlelabs.feature.preparation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import mlelabs.data.Flights;
import mlelabs.data.split.DateSplit;
import mlelabs.data.split.Part;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

final class PreparationTest {

  private static final double NAN = Double.NaN;

  private static Table rows(Column<?>... columns) {
    return Table.create("rows", columns);
  }

  private static Table training(Column<?>... columns) {
    return PartColumn.mark(rows(columns), row -> Part.TRAIN);
  }

  private static DoubleColumn numbers(double... values) {
    return DoubleColumn.create("v", values);
  }

  private static StringColumn texts(String... values) {
    return StringColumn.create("v", values);
  }

  @Test
  void theMedianIsThatOfTheTrainingRows() {
    FittedTransform fitted = Imputation.median("v").fit(training(numbers(9, NAN, 1, 4, 2)));
    Table filled = fitted.apply(rows(numbers(NAN, 100, 200)));
    assertArrayEquals(new double[] {3, 100, 200}, filled.doubleColumn("v").asDoubleArray());
  }

  @Test
  void randomMediansAreThoseOfCommonsMath() {
    Random random = new Random(2013);
    for (int round = 0; round < 100; round++) {
      double[] values = random.doubles(1 + random.nextInt(30), -5, 5).toArray();
      double[] gaps = DoubleStream.concat(DoubleStream.of(values), DoubleStream.of(NAN)).toArray();
      FittedImputation fitted = Imputation.median("v").learn(training(numbers(gaps)));
      double got = ((Fill.Number) fitted.fill()).value();
      assertEquals(new Median().evaluate(values), got, 1e-12);
    }
  }

  @Test
  void theMostFrequentOfEqualsIsTheFirstInOrder() {
    assertEquals(
        new Fill.Text("a"),
        Imputation.mostFrequent("v").learn(training(texts("b", "a", "", "", "", "b", "a"))).fill());
    assertEquals(
        new Fill.Number(2),
        Imputation.mostFrequent("v").learn(training(numbers(7, 2, NAN, NAN, NAN, 7, 2))).fill());
  }

  @Test
  void theIndicatorRemembersWhere() {
    Table filled =
        Imputation.constant("v", -1.0)
            .withIndicator()
            .fit(training(numbers(1)))
            .apply(rows(numbers(5, NAN)));
    assertArrayEquals(new double[] {5, -1}, filled.doubleColumn("v").asDoubleArray());
    assertArrayEquals(new double[] {0, 1}, filled.doubleColumn("v missing").asDoubleArray());
  }

  @Test
  void textIsFilledWithText() {
    Table filled =
        Imputation.constant("v", "none").fit(training(texts("a"))).apply(rows(texts("", "b")));
    assertEquals(List.of("none", "b"), filled.stringColumn("v").asList());
  }

  @Test
  void nothingIsLearnedFromNothing() {
    for (Transform transform : List.of(Imputation.median("v"), Imputation.mostFrequent("v"))) {
      assertThrows(
          IllegalArgumentException.class, () -> transform.fit(training(numbers(NAN, NAN))));
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> Imputation.mostFrequent("v").fit(training(texts(""))));
  }

  @Test
  void unknownAndMissingShareTheLastColumn() {
    FittedOneHot fitted = new OneHotEncoding("v").learn(training(texts("b", "", "a", "b")));
    assertEquals(List.of("v=a", "v=b", "v (unknown)"), fitted.names());
    Table encoded = fitted.apply(rows(texts("b", "c", "", "a")));
    assertEquals(fitted.names(), encoded.columnNames());
    assertArrayEquals(new double[] {0, 0, 0, 1}, encoded.doubleColumn("v=a").asDoubleArray());
    assertArrayEquals(new double[] {1, 0, 0, 0}, encoded.doubleColumn("v=b").asDoubleArray());
    assertArrayEquals(
        new double[] {0, 1, 1, 0}, encoded.doubleColumn("v (unknown)").asDoubleArray());
  }

  @Test
  void aCodeInDigitsIsACategoryAndANumberIsNone() {
    FittedOneHot fitted =
        new OneHotEncoding("v").learn(training(IntColumn.create("v", new int[] {10, 9, 10})));
    assertEquals(List.of("10", "9"), fitted.categories());
    assertThrows(
        IllegalArgumentException.class, () -> new OneHotEncoding("v").fit(training(numbers(1.5))));
  }

  @Test
  void theEndOfAPeriodIsBesideItsBeginning() {
    Table encoded =
        new CyclicalEncoding("v", 24).fit(training(numbers(0))).apply(rows(numbers(0, 6, 24, NAN)));
    double[] sin = encoded.doubleColumn("v sin").asDoubleArray();
    double[] cos = encoded.doubleColumn("v cos").asDoubleArray();
    assertArrayEquals(new double[] {0, 1, 0, NAN}, sin, 1e-12);
    assertArrayEquals(new double[] {1, 0, 1, NAN}, cos, 1e-12);
  }

  @Test
  void onlyTrainingRowsAreLearnedFrom() {
    Table all = PartColumn.byDay(Flights.load());
    Preparation preparation = Preparation.of(new OneHotEncoding("carrier"));
    var e = assertThrows(IllegalArgumentException.class, () -> preparation.fit(all));
    assertTrue(String.valueOf(e.getMessage()).contains("VALIDATION=35443"), e.toString());
    assertThrows(
        IllegalArgumentException.class,
        () -> preparation.fit(PartColumn.only(all, Part.VALIDATION)));
    assertThrows(IllegalArgumentException.class, () -> preparation.fit(Flights.load()));
    assertEquals(1, preparation.fit(PartColumn.only(all, Part.TRAIN)).transforms().size());
  }

  @Test
  void everyTransformRefusesByItself() {
    Table test = PartColumn.mark(rows(numbers(1)), row -> Part.TEST);
    for (Transform transform :
        List.of(Imputation.median("v"), new OneHotEncoding("v"), new CyclicalEncoding("v", 2))) {
      assertThrows(IllegalArgumentException.class, () -> transform.fit(test));
    }
  }

  @Test
  void theMarksAreThoseOfTheSplitAndStayWithTheirRows() {
    Table flights = Flights.load();
    Table marked = PartColumn.byDay(flights);
    DateSplit split = DateSplit.of(marked);
    assertEquals(split.train().rowCount(), PartColumn.only(marked, Part.TRAIN).rowCount());
    assertEquals(1, split.validation().stringColumn("part").countUnique());
    assertEquals(19, flights.columnCount());
    assertThrows(IllegalArgumentException.class, () -> PartColumn.byDay(marked));
  }

  @Test
  void stepsSeeWhatTheOnesBeforeThemMade() {
    FittedPreparation fitted =
        Preparation.of(Imputation.constant("v", "none"), new OneHotEncoding("v"))
            .fit(training(texts("a", "")));
    assertEquals(
        List.of("v=a", "v=none", "v (unknown)"), fitted.apply(rows(texts("a"))).columnNames());
  }

  @Test
  void rowsThatAreTransformedStayAsTheyWere() {
    Table given = rows(numbers(NAN, 2));
    Preparation.of(Imputation.median("v").withIndicator()).fit(training(numbers(1))).apply(given);
    assertEquals(List.of("v"), given.columnNames());
    assertTrue(given.column("v").isMissing(0));
  }

  @Test
  void specificationAndFitComeBackFromJson() {
    Preparation preparation =
        Preparation.of(
            Imputation.median("x").withIndicator(),
            Imputation.mostFrequent("y"),
            Imputation.constant("y", "none"),
            new OneHotEncoding("y"),
            new CyclicalEncoding("x", 24));
    assertEquals(preparation, Preparation.fromJson(preparation.toJson()));
    Table train =
        training(
            DoubleColumn.create("x", new double[] {0.1, 0.2, 0.3, 1 / 3.0}),
            StringColumn.create("y", new String[] {"ü \"quoted\"", "b", "b", ""}));
    FittedPreparation fitted = preparation.fit(train);
    FittedPreparation read = FittedPreparation.fromJson(fitted.toJson());
    assertEquals(fitted, read);
    Table once = fitted.apply(train);
    Table again = read.apply(train);
    assertEquals(once.columnNames(), again.columnNames());
    for (int c = 0; c < once.columnCount(); c++) {
      assertArrayEquals(once.column(c).asObjectArray(), again.column(c).asObjectArray());
    }
  }

  @Test
  void jsonThatIsNotExactlyAFitIsRefused() {
    String good =
        Preparation.of(new OneHotEncoding("v"), new CyclicalEncoding("v (unknown)", 24))
            .fit(training(texts("b", "a")))
            .toJson();
    assertEquals(2, FittedPreparation.fromJson(good).transforms().size());
    for (String wrong :
        List.of(
            good.replace("\"version\":1", "\"version\":2"),
            good.replace("\"version\":1,", ""),
            good.replace("24.0", "0.0"),
            good.replace("24.0", "\"24\""),
            good.replace("[\"a\",\"b\"]", "[\"b\",\"a\"]"),
            good.replace("[\"a\",\"b\"]", "[\"a\",\"a\"]"),
            good.replace("\"one-hot\"", "\"hot\""),
            good.replace("\"categories\"", "\"classes\""),
            good.substring(1))) {
      assertThrows(IllegalArgumentException.class, () -> FittedPreparation.fromJson(wrong), wrong);
    }
  }

  @Test
  void namesThatAreTakenAreRefused() {
    Table rows = rows(numbers(NAN), DoubleColumn.create("v missing", new double[] {1}));
    FittedTransform fitted = Imputation.median("v").withIndicator().fit(training(numbers(1)));
    assertThrows(IllegalArgumentException.class, () -> fitted.apply(rows));
  }

  @Test
  void whatIsNoPeriodIsRefused() {
    for (double wrong : new double[] {0, -1, NAN, Double.POSITIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> new CyclicalEncoding("v", wrong));
    }
    assertThrows(
        IllegalArgumentException.class, () -> new FittedOneHot("v", Arrays.asList("b", "a")));
  }
}
