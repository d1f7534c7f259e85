package mlelabs.data.split;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

final class SplitRuleTest {

  private static final Key PLANE = Key.of("plane");

  private static final Key DATE = Key.of("date");

  private static Table planes(String... planes) {
    return Table.create("t", StringColumn.create("plane", planes));
  }

  private static List<Part> parts(PartedTable parted) {
    return IntStream.range(0, parted.table().rowCount()).mapToObj(parted::part).toList();
  }

  @Test
  void aBucketIsTheMagnitudeModuloTheirNumber() {
    GoldenFingerprints.some()
        .forEach(g -> assertEquals(g.bucket(), Shares.EIGHT_ONE_ONE.bucket(g.key()), g.key()));
  }

  @Test
  void theMagnitudeOfTheLeastLongIsTwoToThe63() {
    // 2^63 mod 10 = 8 (the powers of two end in 2, 4, 8, 6, and 63 leaves 3)
    assertEquals(8, Shares.EIGHT_ONE_ONE.bucket("UA1545 N14228 EWM00d7DUauJAyNOnB"));
    assertEquals(Part.VALIDATION, Shares.EIGHT_ONE_ONE.part("UA1545 N14228 EWM00d7DUauJAyNOnB"));
  }

  @Test
  void sharesMustFitIntoTheBuckets() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> new Shares(10, 8, 3));
    assertSays("of 10 buckets 8 train and 3 validate", e);
    assertThrows(IllegalArgumentException.class, () -> new Shares(0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Shares(10, -1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Shares(10, 2, Integer.MAX_VALUE));
  }

  @Test
  void rowsWithTheSameKeyAreInTheSamePartWhateverElseIsInTheTable() {
    KeySplit split = new KeySplit(PLANE, new Shares(3, 1, 1));
    List<Part> alone = parts(split.apply(planes("N1", "N2", "N3", "N1")));
    List<Part> among = parts(split.apply(planes("N9", "N3", "N1", "N7", "N2", "N1")));
    assertEquals(alone.get(0), alone.get(3));
    assertEquals(List.of(alone.get(2), alone.get(0)), List.of(among.get(1), among.get(2)));
    assertEquals(List.of(alone.get(1), alone.get(0)), List.of(among.get(4), among.get(5)));
  }

  @Test
  void rowsWithoutAKeyStayTogether() {
    PartedTable parted = new KeySplit(PLANE, new Shares(2, 1, 0)).apply(planes("", "", ""));
    assertEquals(1, parts(parted).stream().distinct().count());
  }

  @Test
  void aKeyOfSeveralColumnsIsTheirValuesWithABarBetween() {
    Table table =
        Table.create(
            StringColumn.create("plane", "N1", "", "N3"),
            IntColumn.create("flight", new int[] {7, 8, 9}),
            DateColumn.create("date", List.of(day(1), day(2), day(3))));
    assertArrayEquals(
        new String[] {"N1|7|2013-01-01", "", "N3|9|2013-01-03"},
        Key.of("plane", "flight", "date").texts(table));
  }

  @Test
  void keysThatCouldBeTakenForOthersAreRefused() {
    Table table = Table.create(StringColumn.create("a", "x|y"), StringColumn.create("b", "z"));
    assertThrows(IllegalArgumentException.class, () -> Key.of("a", "b").texts(table));
    assertArrayEquals(new String[] {"x|y"}, Key.of("a").texts(table));
  }

  @Test
  void aFractionIsNoKey() {
    Table table = Table.create(DoubleColumn.create("delay", 1.5));
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Key.of("delay").texts(table));
    assertSays("delay has DOUBLE", e);
  }

  @Test
  void timeSplitsAtItsBoundaries() {
    TimeSplit split = new TimeSplit(DATE, day(3), day(5));
    Table table =
        Table.create(DateColumn.create("date", List.of(day(2), day(3), day(4), day(5), day(9))));
    assertEquals(
        List.of(Part.TRAIN, Part.VALIDATION, Part.VALIDATION, Part.TEST, Part.TEST),
        parts(split.apply(table)));
  }

  @Test
  void testMustNotBeginBeforeValidation() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> new TimeSplit(DATE, day(5), day(3)));
    assertSays("2013-01-03 and 2013-01-05", e);
  }

  @Test
  void groupsAreLinkedThroughOthers() {
    Table chain =
        Table.create(
            StringColumn.create("plane", "N1", "N1", "N2", "N9", ""),
            StringColumn.create("crew", "A", "B", "B", "Z", ""));
    for (int buckets = 2; buckets < 40; buckets++) {
      GroupSplit split =
          new GroupSplit(List.of(PLANE, Key.of("crew")), new Shares(buckets, buckets / 2, 0));
      List<Part> parts = parts(split.apply(chain));
      assertEquals(parts.get(0), parts.get(1));
      assertEquals(parts.get(1), parts.get(2));
    }
  }

  @Test
  void theLargestGroupIsAShareOfTheRows() {
    Table chain =
        Table.create(
            StringColumn.create("plane", "N1", "N1", "N2", "N9"),
            StringColumn.create("crew", "A", "B", "B", "Z"));
    Shares half = new Shares(2, 1, 0);
    assertEquals(.5, new GroupSplit(List.of(PLANE), half).largestGroup(chain));
    assertEquals(.75, new GroupSplit(List.of(PLANE, Key.of("crew")), half).largestGroup(chain));
    assertEquals(0, new GroupSplit(List.of(PLANE), half).largestGroup(planes()));
  }

  @Test
  void aMissingKeyLinksNothing() {
    GroupSplit split = new GroupSplit(List.of(PLANE, Key.of("crew")), new Shares(2, 1, 0));
    Table table =
        Table.create(
            StringColumn.create("plane", "", "", "N2", "N3"),
            StringColumn.create("crew", "A", "B", "C", ""));
    assertEquals(.25, split.largestGroup(table));
  }

  @Test
  void everyRuleComesBackFromItsJson() {
    List<SplitRule> rules =
        List.of(
            DateSplit.rule(),
            new GroupSplit(List.of(PLANE, Key.DAY), new Shares(100, 80, 10)),
            new TimeSplit(Key.DAY, day(3), day(5)));
    rules.forEach(rule -> assertEquals(rule, SplitRule.fromJson(rule.toJson())));
    assertThrows(IllegalArgumentException.class, () -> SplitRule.fromJson("{}"));
    assertThrows(
        IllegalArgumentException.class,
        () -> SplitRule.fromJson(DateSplit.rule().toJson().replace("\"train\":8", "\"train\":10")));
  }

  @Test
  void aPartHasItsRowsInOrderAndTheTableIsLeftAsItWas() {
    Table table = planes("N1", "N2", "N3");
    PartedTable parted = new PartedTable(table, new Part[] {Part.TEST, Part.TRAIN, Part.TEST});
    assertEquals(List.of("N1", "N3"), parted.test().stringColumn("plane").asList());
    assertEquals(0, parted.validation().rowCount());
    assertEquals(
        List.of("TEST", "TRAIN", "TEST"), parted.withParts().stringColumn("part").asList());
    assertEquals(1, table.columnCount());
    assertThrows(IllegalArgumentException.class, () -> new PartedTable(table, new Part[2]));
  }

  @Test
  void aSampleIsPartOfALargerOneAndIndependentOfTheSalt() {
    List<String> keys = IntStream.range(0, 20_000).mapToObj(i -> "key" + i).toList();
    Sample one = new Sample(PLANE, .01, "a");
    Sample ten = new Sample(PLANE, .1, "a");
    Sample other = new Sample(PLANE, .1, "b");
    assertTrue(keys.stream().filter(one::keeps).allMatch(ten::keeps));
    assertEquals(2_000, keys.stream().filter(ten::keeps).count(), 4 * Math.sqrt(1_800));
    long both = keys.stream().filter(ten::keeps).filter(other::keeps).count();
    assertEquals(200, both, 4 * Math.sqrt(198));
  }

  @Test
  void aSampleComparesExactly() {
    // their unsigned fingerprints with the salt are 2^64 − 1, 0, 2^63 and 2^63 − 1
    Table table =
        planes(
            "flight-key-0-OYbWEhGHfzZ6Beov",
            "flight-key-0-nbcXFGVKameSBIjM",
            "flight-key-0-gSOyH6BNYkFILbpG",
            "flight-key-0-JvPXQK2E7kb1BtWE",
            "");
    assertEquals(0, new Sample(PLANE, 0, "1%").apply(table).rowCount());
    assertEquals(2, new Sample(PLANE, .5, "1%").apply(table).rowCount());
    assertEquals(3, new Sample(PLANE, Math.nextUp(.5), "1%").apply(table).rowCount());
    assertEquals(3, new Sample(PLANE, Math.nextDown(1.0), "1%").apply(table).rowCount());
    assertEquals(4, new Sample(PLANE, 1, "1%").apply(table).rowCount());
    assertThrows(IllegalArgumentException.class, () -> new Sample(PLANE, Double.NaN, ""));
  }

  @Test
  void datesAreSpelledTheSameWhetherOfOneColumnOrOfThree() {
    Table table =
        Table.create(
            IntColumn.create("year", new int[] {2013}),
            IntColumn.create("month", new int[] {1}),
            IntColumn.create("day", new int[] {1}),
            DateColumn.create("date", List.of(day(1))));
    assertArrayEquals(Key.DAY.texts(table), DATE.texts(table));
    assertNotEquals(Key.DAY, DATE);
  }

  private static void assertSays(String words, Exception e) {
    assertTrue(String.valueOf(e.getMessage()).contains(words), e.getMessage());
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2013, 1, day);
  }
}
