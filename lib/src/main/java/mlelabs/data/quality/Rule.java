package mlelabs.data.quality;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * What every row of a table, or a share of its rows, must keep. A value that is missing breaks no
 * rule but the one about missing values.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Rule.Range.class, name = "range"),
  @JsonSubTypes.Type(value = Rule.Domain.class, name = "domain"),
  @JsonSubTypes.Type(value = Rule.Hhmm.class, name = "clock"),
  @JsonSubTypes.Type(value = Rule.UniqueKey.class, name = "unique key"),
  @JsonSubTypes.Type(value = Rule.ForeignKey.class, name = "foreign key"),
  @JsonSubTypes.Type(value = Rule.MissingShare.class, name = "missing"),
  @JsonSubTypes.Type(value = Rule.LargestShare.class, name = "largest share"),
  @JsonSubTypes.Type(value = Rule.Monotone.class, name = "monotone")
})
public sealed interface Rule {

  /** The columns it looks at. */
  List<String> columns();

  /** What it is called in reports. */
  @JsonIgnore
  String name();

  /** What it demands, in words. */
  @JsonIgnore
  String demand();

  /** The share of checked rows, 0 to 1, that may be found without breaking the rule. */
  @JsonIgnore
  default double allowedShare() {
    return 0;
  }

  /** The rows that were checked and those that were found. */
  Found find(Table table, References references);

  /**
   * Rows that a rule looked at.
   *
   * @param checked how many
   * @param rows those that stand against the rule
   */
  record Found(long checked, BitSet rows) {}

  /** A rule about one column. */
  sealed interface OfColumn extends Rule {

    /** The column that it looks at. */
    String column();

    @Override
    @JsonIgnore
    default List<String> columns() {
      return List.of(column());
    }
  }

  /** Numbers from low to high, both included. */
  record Range(String column, double low, double high) implements OfColumn {

    public Range {
      if (!(low <= high)) {
        throw new IllegalArgumentException(
            "a range must have low <= high, but was " + low + " to " + high);
      }
    }

    @Override
    public String name() {
      return "range";
    }

    @Override
    public String demand() {
      return Numbers.shown(low) + " to " + Numbers.shown(high);
    }

    @Override
    public Found find(Table table, References references) {
      NumericColumn<?> numbers = Columns.numeric(table, column);
      return Rows.among(
          numbers, row -> !(numbers.getDouble(row) >= low && numbers.getDouble(row) <= high));
    }
  }

  /** Text out of a list. */
  record Domain(String column, SortedSet<String> allowed) implements OfColumn {

    private static final int NAMED = 6;

    public Domain {
      allowed = Collections.unmodifiableSortedSet(new TreeSet<>(allowed));
      if (allowed.isEmpty()) {
        throw new IllegalArgumentException("a domain must allow at least 1 value, but allows 0");
      }
    }

    @Override
    public String name() {
      return "domain";
    }

    @Override
    public String demand() {
      String first = allowed.stream().limit(NAMED).collect(Collectors.joining(", "));
      return allowed.size() <= NAMED
          ? "one of " + first
          : "one of " + allowed.size() + ": " + first + " …";
    }

    @Override
    public Found find(Table table, References references) {
      Column<?> values = Columns.named(table, column);
      return Rows.among(values, row -> !allowed.contains(values.getString(row)));
    }
  }

  /** Clocks as numbers, hours · 100 + minutes, 0 to 2400. */
  record Hhmm(String column) implements OfColumn {

    @Override
    public String name() {
      return "clock";
    }

    @Override
    public String demand() {
      return "hhmm, 0 to 2400, at most 59 minutes";
    }

    @Override
    public Found find(Table table, References references) {
      NumericColumn<?> numbers = Columns.numeric(table, column);
      return Rows.among(numbers, row -> !WallClock.isHhmm(numbers.getDouble(row)));
    }
  }

  /**
   * No key twice; found are the second and later rows of a key. Incomplete keys are not checked.
   */
  record UniqueKey(List<String> columns) implements Rule {

    public UniqueKey {
      columns = Rows.atLeastOne(columns);
    }

    @Override
    public String name() {
      return "unique key";
    }

    @Override
    public String demand() {
      return "no two rows alike";
    }

    @Override
    public Found find(Table table, References references) {
      KeyDictionary keys = KeyDictionary.over(table, columns);
      int[] numbers = keys.learn(table, columns);
      int[] first = KeyDictionary.firstRows(numbers, keys.size());
      return Rows.among(
          IntStream.range(0, numbers.length).filter(row -> numbers[row] >= 0),
          row -> first[numbers[row]] != row);
    }
  }

  /** Every complete key is a key of another table. */
  record ForeignKey(List<String> columns, String table, List<String> key) implements Rule {

    public ForeignKey {
      columns = Rows.atLeastOne(columns);
      key = List.copyOf(key);
      if (key.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a foreign key must have as many columns on both sides, but had "
                + columns
                + " and "
                + key);
      }
    }

    @Override
    public String name() {
      return "foreign key";
    }

    @Override
    public String demand() {
      return "in " + table + "." + String.join(", ", key);
    }

    @Override
    public Found find(Table rows, References references) {
      Table reference = references.named(table);
      KeyDictionary known = KeyDictionary.over(reference, key);
      known.learn(reference, key);
      int[] found = known.find(rows, columns);
      List<Column<?>> parts = columns.stream().<Column<?>>map(name -> rows.column(name)).toList();
      return Rows.among(
          IntStream.range(0, found.length)
              .filter(row -> parts.stream().noneMatch(part -> part.isMissing(row))),
          row -> found[row] < 0);
    }
  }

  /** Missing values make up at most a share of all rows. */
  record MissingShare(String column, double atMost) implements OfColumn {

    public MissingShare {
      Rows.requireShare(atMost);
    }

    @Override
    public String name() {
      return "missing";
    }

    @Override
    public String demand() {
      return atMost == 0 ? "none missing" : "at most " + Numbers.percent(atMost) + " missing";
    }

    @Override
    public double allowedShare() {
      return atMost;
    }

    @Override
    public Found find(Table table, References references) {
      Column<?> values = Columns.named(table, column);
      return Rows.among(IntStream.range(0, values.size()), values::isMissing);
    }
  }

  /** The most frequent value makes up at most a share of the rows that have one. */
  record LargestShare(String column, double atMost) implements OfColumn {

    public LargestShare {
      Rows.requireShare(atMost);
    }

    @Override
    public String name() {
      return "largest share";
    }

    @Override
    public String demand() {
      return "no value on more than " + Numbers.percent(atMost);
    }

    @Override
    public double allowedShare() {
      return atMost;
    }

    @Override
    public Found find(Table table, References references) {
      KeyDictionary values = KeyDictionary.over(table, columns());
      int[] numbers = values.learn(table, columns());
      int[] counts = new int[values.size()];
      IntStream.of(numbers).filter(number -> number >= 0).forEach(number -> counts[number]++);
      int most = IntStream.of(counts).max().orElse(0);
      int mode =
          IntStream.range(0, counts.length).filter(n -> counts[n] == most).findFirst().orElse(0);
      return Rows.among(
          IntStream.range(0, numbers.length).filter(row -> numbers[row] >= 0),
          row -> numbers[row] == mode);
    }
  }

  /**
   * From row to row, time (or a number) never goes back, within each group of equal keys.
   *
   * @param within the columns of the key; empty: the whole table is one group
   */
  record Monotone(String column, List<String> within) implements OfColumn {

    public Monotone {
      within = List.copyOf(within);
    }

    @Override
    public String name() {
      return "monotone";
    }

    @Override
    public String demand() {
      String groups = within.isEmpty() ? "" : " within each " + String.join(", ", within);
      return "never goes back" + groups;
    }

    @Override
    public Found find(Table table, References references) {
      Column<?> values = Columns.named(table, column);
      int[] group = groups(table);
      double[] latest = new double[IntStream.of(group).max().orElse(0) + 1];
      Arrays.fill(latest, Double.NEGATIVE_INFINITY);
      return Rows.among(
          values,
          row -> {
            double before = latest[group[row]];
            latest[group[row]] = Math.max(before, ordinal(values, row));
            return latest[group[row]] > ordinal(values, row);
          });
    }

    private int[] groups(Table table) {
      if (within.isEmpty()) {
        return new int[table.rowCount()];
      }
      int[] numbers = KeyDictionary.over(table, within).learn(table, within);
      return IntStream.of(numbers).map(number -> number + 1).toArray();
    }

    private double ordinal(Column<?> values, int row) {
      if (values instanceof InstantColumn instants) {
        return instants.get(row).toEpochMilli();
      }
      if (values instanceof NumericColumn<?> numbers) {
        return numbers.getDouble(row);
      }
      throw new IllegalArgumentException(
          "a monotone column must be INSTANT or numeric, but "
              + column
              + " is "
              + values.type().name());
    }
  }
}
