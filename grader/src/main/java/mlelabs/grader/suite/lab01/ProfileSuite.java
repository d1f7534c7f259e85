package mlelabs.grader.suite.lab01;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab01.ColumnProfile;
import mlelabs.exercise.lab01.ProfileExamples;
import mlelabs.exercise.lab01.ProfileExercise;
import mlelabs.grader.suite.Expect;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.api.TimeColumn;
import tech.tablesaw.columns.Column;

/** Hidden tests of exercise 1.1. */
public class ProfileSuite extends ProfileExamples {

  private static final double NAN = Double.NaN;

  /** Receives the method under test. */
  public ProfileSuite(ProfileExercise profile) {
    super(profile);
  }

  @Test
  @DisplayName("all five numeric types have statistics")
  @Misconception("columns of some numeric type have no statistics")
  void everyNumericTypeHasStatistics() {
    short[] shorts = {1, 5, 5, 5};
    Table table =
        Table.create(
            ShortColumn.create("s", shorts),
            IntColumn.create("i", 1, 5, 5, 5),
            LongColumn.create("l", 1, 5, 5, 5),
            FloatColumn.create("f", 1f, 5f, 5f, 5f),
            DoubleColumn.create("d", 1, 5, 5, 5));
    List<ColumnProfile> got = profile.profile(table);
    assertEquals(List.of("s", "i", "l", "f", "d"), got.stream().map(ColumnProfile::name).toList());
    assertEquals(
        List.of("SHORT", "INTEGER", "LONG", "FLOAT", "DOUBLE"),
        got.stream().map(ColumnProfile::type).toList());
    for (ColumnProfile column : got) {
      assertCounts(4, 0, 2, column);
      assertStatistics(1, 5, 4, 2, column);
    }
  }

  @Test
  @DisplayName("truth values, dates and times have counts and no statistics")
  @Misconception("columns of truth values, dates or times are not counted, or get statistics")
  void otherTypesHaveCountsOnly() {
    LocalDate day = LocalDate.of(2013, 3, 8);
    Table table =
        Table.create(
            BooleanColumn.create("b", true, false, true).appendMissing(),
            DateColumn.create("d", day, day, day.plusDays(1)).appendMissing(),
            TimeColumn.create("t", LocalTime.NOON, LocalTime.MIDNIGHT, LocalTime.NOON)
                .appendMissing(),
            DateTimeColumn.create("dt", day.atStartOfDay(), day.atStartOfDay(), day.atTime(1, 2))
                .appendMissing(),
            InstantColumn.create(
                    "i", List.of(Instant.EPOCH, Instant.EPOCH, Instant.ofEpochSecond(1)))
                .appendMissing());
    List<ColumnProfile> got = profile.profile(table);
    assertEquals(
        List.of("BOOLEAN", "LOCAL_DATE", "LOCAL_TIME", "LOCAL_DATE_TIME", "INSTANT"),
        got.stream().map(ColumnProfile::type).toList());
    for (ColumnProfile column : got) {
      assertCounts(4, 1, 2, column);
      assertStatistics(NAN, NAN, NAN, NAN, column);
    }
  }

  @Test
  @DisplayName("a long keeps all its digits")
  @Misconception("long values are rounded through float")
  void aLongKeepsItsDigits() {
    ColumnProfile got = of(LongColumn.create("id", 1_000_000_001L, 1_000_000_003L, 16_777_217L));
    assertStatistics(16_777_217, 1_000_000_003, 2_016_777_221 / 3.0, got.std(), got);
    assertCounts(3, 0, 3, got);
  }

  @Test
  @DisplayName("an integer keeps all its digits, and sums do not run over")
  @Misconception("integers are rounded through float, or their sum runs over int")
  void anIntegerKeepsItsDigits() {
    ColumnProfile got = of(IntColumn.create("n", 2_000_000_003, 2_000_000_001, 16_777_217));
    assertStatistics(16_777_217, 2_000_000_003, 4_016_777_221L / 3.0, got.std(), got);
  }

  @Test
  @DisplayName("the standard deviation of longs uses all their digits")
  @Misconception("the standard deviation of long values is rounded through float")
  void theDeviationOfLongsKeepsTheirDigits() {
    double[] values = {0, 16_777_217, 33_554_435};
    ColumnProfile got = of(LongColumn.create("id", 0L, 16_777_217L, 33_554_435L));
    Expect.close(Math.sqrt(StatUtils.variance(values)), got.std(), 1e-9);
  }

  @Test
  @DisplayName("fractions of a float are kept")
  @Misconception("fractions of float values are lost")
  void aFloatKeepsItsFraction() {
    assertStatistics(0.25, 4.25, 3.25, 2, of(FloatColumn.create("f", 0.25f, 4.25f, 4.25f, 4.25f)));
  }

  @Test
  @DisplayName("values that only look alike are distinct")
  @Misconception("values are told apart by a rounded or simplified form of them")
  void valuesThatLookAlikeAreDistinct() {
    long large = 1L << 53;
    assertCounts(4, 0, 4, of(LongColumn.create("id", large, large + 1, 1L, 1L << 32)));
    assertCounts(
        7, 0, 7, of(StringColumn.create("s", "JFK", "jfk", " JFK", "JFK ", "JF", "Aa", "BB")));
  }

  @Test
  @DisplayName("only the empty text is missing")
  @Misconception("a blank, or a word such as NA, counts as missing")
  void onlyTheEmptyTextIsMissing() {
    StringColumn text = StringColumn.create("s");
    List.of(" ", "NA", "null", "").forEach(text::append);
    assertCounts(4, 1, 3, of(text));
  }

  @Test
  @DisplayName("the missing value is not one of the distinct values")
  @Misconception("the missing value is counted as a distinct value")
  void theMissingValueIsNotDistinct() {
    ColumnProfile number = of(IntColumn.create("n", 7, 7).appendMissing().appendMissing());
    assertCounts(4, 2, 1, number);
    assertCounts(3, 1, 1, of(LongColumn.create("n", 7, 7).appendMissing()));
    assertCounts(3, 1, 1, of(FloatColumn.create("n", 7f, 7f).appendMissing()));
    assertCounts(4, 2, 2, of(StringColumn.create("text", "a", "", "b", "")));
    assertCounts(3, 1, 1, of(BooleanColumn.create("flag", true, true).appendMissing()));
  }

  @Test
  @DisplayName("a missing integer is left out of the statistics")
  @Misconception("the number that stands for a missing integer enters the statistics")
  void aMissingIntegerIsNotANumber() {
    short[] shorts = {1, 5, 5, 5};
    for (Column<?> column :
        List.of(
            ShortColumn.create("s", shorts).appendMissing(),
            IntColumn.create("i", 1, 5, 5, 5).appendMissing(),
            LongColumn.create("l", 1, 5, 5, 5).appendMissing())) {
      ColumnProfile got = of(column);
      assertCounts(5, 1, 2, got);
      assertStatistics(1, 5, 4, 2, got);
    }
  }

  @Test
  @DisplayName("a single value has no standard deviation")
  @Misconception("a single value gets standard deviation 0 instead of NaN")
  void oneValueHasNoStandardDeviation() {
    assertStatistics(6, 6, 6, NAN, of(DoubleColumn.create("d", new double[] {6})));
    assertStatistics(6, 6, 6, NAN, of(IntColumn.create("i", new int[] {6}).appendMissing()));
  }

  @Test
  @DisplayName("the standard deviation divides by n−1")
  @Misconception("the standard deviation divides by n")
  void theStandardDeviationDividesByNMinusOne() {
    assertStatistics(0, 8, 4, Math.sqrt(32), of(DoubleColumn.create("d", 0, 8)));
  }

  @Test
  @DisplayName("the standard deviation counts only the values that are there")
  @Misconception("missing values count in the denominator of the mean or standard deviation")
  void missingValuesAreNotInTheDenominator() {
    ColumnProfile got = of(DoubleColumn.create("d", NAN, 1, 5, NAN, NAN, 5, 5, NAN, NAN));
    assertCounts(9, 5, 2, got);
    assertStatistics(1, 5, 4, 2, got);
  }

  @Test
  @DisplayName("negative values and zero are values")
  @Misconception("negative values or zeros are lost, or a maximum starts at 0")
  void negativeValuesAreValues() {
    assertStatistics(-5, -1, -4, 2, of(IntColumn.create("early", -5, -5, -1, -5)));
    ColumnProfile zeros = of(DoubleColumn.create("zero", 0, 0));
    assertCounts(2, 0, 1, zeros);
    assertStatistics(0, 0, 0, 0, zeros);
  }

  @Test
  @DisplayName("a column of missing values only is counted, without statistics")
  @Misconception("a column without a value gets statistics, or an error")
  void aColumnWithoutValuesIsCounted() {
    for (Column<?> column :
        List.of(
            DoubleColumn.create("d", NAN, NAN),
            IntColumn.create("i").appendMissing().appendMissing(),
            StringColumn.create("s", "", ""))) {
      ColumnProfile got = of(column);
      assertCounts(2, 2, 0, got);
      assertStatistics(NAN, NAN, NAN, NAN, got);
    }
  }

  @Test
  @DisplayName("a table without rows has a profile of every column")
  @Misconception("a table without rows is not profiled")
  void aTableWithoutRowsIsProfiled() {
    Table table = Table.create(DoubleColumn.create("d"), StringColumn.create("s"));
    List<ColumnProfile> got = profile.profile(table);
    assertEquals(List.of("d", "s"), got.stream().map(ColumnProfile::name).toList());
    got.forEach(column -> assertCounts(0, 0, 0, column));
    got.forEach(column -> assertStatistics(NAN, NAN, NAN, NAN, column));
  }

  @Test
  @DisplayName("a table without columns has an empty profile")
  @Misconception("a table without columns is not profiled as an empty list")
  void aTableWithoutColumnsIsEmpty() {
    assertEquals(List.of(), profile.profile(Table.create("nothing")));
  }

  @Test
  @DisplayName("columns stay in the table's order, not in that of their names")
  @Misconception("profiles are sorted, or grouped by type")
  void columnsStayInOrder() {
    Table table =
        Table.create(
            StringColumn.create("z", "a"),
            DoubleColumn.create("m", new double[] {1}),
            StringColumn.create("a", "b"),
            IntColumn.create("B", new int[] {1}));
    List<String> got = profile.profile(table).stream().map(ColumnProfile::name).toList();
    assertEquals(List.of("z", "m", "a", "B"), got);
  }

  @Test
  @DisplayName("random numbers agree with another implementation")
  @Misconception("counts or statistics of random numbers are wrong")
  void randomNumbersAgreeWithAnotherImplementation() {
    Random random = new Random(20130107);
    for (int n = 2; n < 40; n++) {
      double[] values = random.ints(n, -40, 200).mapToDouble(v -> v / 4d).toArray();
      double[] holes = DoubleStream.concat(DoubleStream.of(NAN), Arrays.stream(values)).toArray();
      ColumnProfile got = of(DoubleColumn.create("delay", holes));
      assertCounts(n + 1, 1, Arrays.stream(values).distinct().count(), got);
      double std = Math.sqrt(StatUtils.variance(values));
      assertStatistics(
          StatUtils.min(values), StatUtils.max(values), StatUtils.mean(values), std, got);
    }
  }

  @Test
  @DisplayName("the table is left as it was")
  @Misconception("the table is changed")
  void theTableIsLeftAsItWas() {
    Table table =
        Table.create(
            DoubleColumn.create("d", 3, NAN, 1, 2),
            StringColumn.create("S", "b", "", "a", "b"),
            IntColumn.create("Missing", 9, 7, 8).appendMissing(),
            StringColumn.create("empty", "", "", "", ""));
    String before = table.print();
    profile.profile(table);
    assertEquals(before, table.print());
  }

  @Test
  @DisplayName("a million values, a quarter of them distinct, are profiled in time")
  @Misconception("every value is compared with every other, which takes too long")
  void manyDistinctValuesAreProfiledInTime() {
    int rows = 1 << 18;
    String[] carriers = {"AA", "B6", "DL", "UA"};
    Table table =
        Table.create(
            LongColumn.create("id", LongStream.range(0, rows)),
            IntColumn.create("hour", IntStream.range(0, rows).map(i -> i % 24)),
            DoubleColumn.create("delay", IntStream.range(0, rows).mapToDouble(i -> 16 * (i % 2))),
            StringColumn.create(
                "carrier", IntStream.range(0, rows).mapToObj(i -> carriers[i % 4]).toList()));
    List<ColumnProfile> got = profile.profile(table);
    assertEquals(
        List.of((long) rows, 24L, 2L, 4L), got.stream().map(ColumnProfile::distinct).toList());
    assertStatistics(0, 16, 8, 8 * Math.sqrt(rows / (rows - 1.0)), got.get(2));
  }

  @Test
  @DisplayName("a thousand columns are profiled in time")
  @Misconception("a thousand columns take too long")
  void aThousandColumnsAreProfiledInTime() {
    Table table = Table.create("wide");
    IntStream.range(0, 1000).forEach(i -> table.addColumns(IntColumn.create("c" + i, i, i)));
    List<ColumnProfile> got = profile.profile(table);
    assertEquals(1000, got.size());
    assertStatistics(999, 999, 999, 0, got.get(999));
  }

  private ColumnProfile of(Column<?> column) {
    List<ColumnProfile> got = profile.profile(Table.create(column));
    assertEquals(1, got.size());
    return got.get(0);
  }

  private static void assertCounts(long rows, long missing, long distinct, ColumnProfile got) {
    assertEquals(rows, got.rows());
    assertEquals(missing, got.missing());
    assertEquals(distinct, got.distinct());
  }

  private static void assertStatistics(
      double min, double max, double mean, double std, ColumnProfile got) {
    Expect.close(min, got.min(), 1e-9);
    Expect.close(max, got.max(), 1e-9);
    Expect.close(mean, got.mean(), 1e-9);
    Expect.close(std, got.std(), 1e-9);
  }
}
