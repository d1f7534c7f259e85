package mlelabs.data.sql;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mlelabs.data.quality.Rule;

/**
 * A rule of an audit in SQL.
 *
 * @param source a FROM clause's table, with what is needed of other rows as further columns; {@code
 *     \0} stands for the audited table
 * @param checked a condition: the rule is about this row
 * @param found a condition: this row, if checked, stands against the rule
 */
record SqlRule(String source, String checked, String found) {

  private static final String TABLE = "\0";

  static SqlRule of(Rule rule) {
    if (rule instanceof Rule.Range range) {
      return value(
          range.column(),
          "%s NOT BETWEEN %s AND %s".formatted(name(range.column()), range.low(), range.high()));
    }
    if (rule instanceof Rule.Domain domain) {
      String allowed =
          domain.allowed().stream().map(SqlRule::text).collect(Collectors.joining(", "));
      return value(
          domain.column(),
          "CAST(%s AS VARCHAR) NOT IN (%s)".formatted(name(domain.column()), allowed));
    }
    if (rule instanceof Rule.Hhmm clock) {
      String time = name(clock.column());
      return value(
          clock.column(), "%s NOT BETWEEN 0 AND 2400 OR %s %% 100 > 59".formatted(time, time));
    }
    if (rule instanceof Rule.MissingShare missing) {
      return new SqlRule(TABLE, "TRUE", name(missing.column()) + " IS NULL");
    }
    return ofOtherRows(rule);
  }

  private static SqlRule ofOtherRows(Rule rule) {
    if (rule instanceof Rule.UniqueKey key) {
      return new SqlRule(
          "(SELECT rowid, *, ROW_NUMBER() OVER (PARTITION BY "
              + names(key.columns())
              + " ORDER BY rowid) AS occurrence FROM "
              + TABLE
              + ")",
          present(key.columns()),
          "occurrence > 1");
    }
    if (rule instanceof Rule.LargestShare largest) {
      String column = name(largest.column());
      return new SqlRule(
          TABLE,
          column + " IS NOT NULL",
          column
              + " = (SELECT "
              + column
              + " FROM "
              + TABLE
              + " WHERE "
              + column
              + " IS NOT NULL GROUP BY ALL ORDER BY COUNT(*) DESC, MIN(rowid) LIMIT 1)");
    }
    if (rule instanceof Rule.Monotone monotone) {
      return monotone(monotone);
    }
    return foreignKey((Rule.ForeignKey) rule);
  }

  private static SqlRule monotone(Rule.Monotone rule) {
    String column = name(rule.column());
    String groups = rule.within().isEmpty() ? "" : "PARTITION BY " + names(rule.within()) + " ";
    return new SqlRule(
        "(SELECT rowid, *, MAX("
            + column
            + ") OVER ("
            + groups
            + "ORDER BY rowid ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS latest FROM "
            + TABLE
            + ")",
        column + " IS NOT NULL",
        "latest > " + column);
  }

  private static SqlRule foreignKey(Rule.ForeignKey rule) {
    String equal =
        IntStream.range(0, rule.columns().size())
            .mapToObj(i -> "r." + name(rule.key().get(i)) + " = t." + name(rule.columns().get(i)))
            .collect(Collectors.joining(" AND "));
    return new SqlRule(
        TABLE + " AS t",
        present(rule.columns()),
        "NOT EXISTS (SELECT 1 FROM " + name(rule.table()) + " AS r WHERE " + equal + ")");
  }

  private static SqlRule value(String column, String found) {
    return new SqlRule(TABLE, name(column) + " IS NOT NULL", found);
  }

  /** A query for two numbers: rows checked, rows found. */
  String counts(String table) {
    return "SELECT COUNT(*), COUNT(*) FILTER (%s) FROM %s WHERE %s"
        .formatted(in(found, table), in(source, table), checked);
  }

  /** A query for the rows found, counted from 0. */
  String rows(String table) {
    return "SELECT rowid FROM %s WHERE (%s) AND (%s) ORDER BY rowid"
        .formatted(in(source, table), checked, in(found, table));
  }

  private static String in(String sql, String table) {
    return sql.replace(TABLE, name(table));
  }

  private static String present(List<String> columns) {
    return columns.stream().map(c -> name(c) + " IS NOT NULL").collect(Collectors.joining(" AND "));
  }

  private static String names(List<String> columns) {
    return columns.stream().map(SqlRule::name).collect(Collectors.joining(", "));
  }

  private static String name(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }

  private static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }
}
