package mlelabs.data.quality;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import mlelabs.data.StrictJson;
import tech.tablesaw.api.Table;

/**
 * What a table must keep to be fit to learn from, written down once and run whenever new rows come.
 * Immutable; every method returns an audit with one rule more.
 *
 * <pre>{@code
 * AuditReport report = Audit.of("flights")
 *     .domain("origin", "EWR", "JFK", "LGA")
 *     .clock("dep_time")
 *     .missingAtMost("tailnum", 0.01)
 *     .uniqueKey("year", "month", "day", "carrier", "flight", "origin")
 *     .foreignKey("tailnum", "planes")
 *     .run(flights, planes);
 * }</pre>
 *
 * @param table the name of the table that the rules are about
 * @param rules in the order in which they are reported
 */
public record Audit(String table, List<Rule> rules) {

  private static final int EXAMPLES = 5;

  public Audit {
    rules = List.copyOf(rules);
  }

  /** An audit without rules. */
  public static Audit of(String table) {
    return new Audit(table, List.of());
  }

  /** With one rule more. */
  public Audit with(Rule rule) {
    return new Audit(table, Stream.concat(rules.stream(), Stream.of(rule)).toList());
  }

  /** A numeric column lies between low and high, both included. */
  public Audit range(String column, double low, double high) {
    return with(new Rule.Range(column, low, high));
  }

  /** A column has no values but these. */
  public Audit domain(String column, String... allowed) {
    return with(new Rule.Domain(column, new TreeSet<>(Arrays.asList(allowed))));
  }

  /** A numeric column holds clocks as hours · 100 + minutes. */
  public Audit clock(String column) {
    return with(new Rule.Hhmm(column));
  }

  /** No two rows are alike in all these columns. */
  public Audit uniqueKey(String... columns) {
    return with(new Rule.UniqueKey(List.of(columns)));
  }

  /** Every value occurs in the column of the same name of another table. */
  public Audit foreignKey(String column, String reference) {
    return foreignKey(List.of(column), reference, List.of(column));
  }

  /** Every complete key occurs among the keys of another table. */
  public Audit foreignKey(List<String> columns, String reference, List<String> key) {
    return with(new Rule.ForeignKey(columns, reference, key));
  }

  /** At most that share of a column, 0 to 1, is missing. */
  public Audit missingAtMost(String column, double share) {
    return with(new Rule.MissingShare(column, share));
  }

  /** No value takes up more than that share of a column, 0 to 1. */
  public Audit largestShareAtMost(String column, double share) {
    return with(new Rule.LargestShare(column, share));
  }

  /** Time or a number never goes back from row to row, within each group of equal keys. */
  public Audit monotone(String column, String... within) {
    return with(new Rule.Monotone(column, List.of(within)));
  }

  /**
   * Checks every rule on every row.
   *
   * @param rows the table that the rules are about
   * @param references the tables that foreign keys point to, known by their names
   * @throws IllegalArgumentException if a column or a table is absent, or a column is of a type
   *     that the rule is not for
   */
  public AuditReport run(Table rows, Table... references) {
    References tables = new References(List.of(references));
    return new AuditReport(
        table,
        rows.rowCount(),
        rows.columns().stream().map(ColumnSummary::of).toList(),
        rules.stream().map(rule -> finding(rule, rows, tables)).toList());
  }

  private static Finding finding(Rule rule, Table rows, References references) {
    Rule.Found found = rule.find(rows, references);
    return new Finding(
        rule, found.checked(), found.rows().cardinality(), examples(rule, rows, found.rows()));
  }

  private static List<Finding.Example> examples(Rule rule, Table rows, BitSet found) {
    return found.stream()
        .limit(EXAMPLES)
        .mapToObj(row -> new Finding.Example(row, KeyDictionary.shown(rows, rule.columns(), row)))
        .toList();
  }

  /** The rules as JSON. */
  public String toJson() {
    return StrictJson.write(this);
  }

  /**
   * From what {@link #toJson} gave.
   *
   * @throws IllegalArgumentException if the JSON is anything else
   */
  public static Audit fromJson(String json) {
    return StrictJson.read(json, Audit.class);
  }
}
