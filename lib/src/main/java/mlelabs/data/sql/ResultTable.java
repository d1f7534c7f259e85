package mlelabs.data.sql;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The answer to a query as a table. */
final class ResultTable {

  private ResultTable() {}

  static Table of(ResultSet rows) throws SQLException {
    ResultSetMetaData head = rows.getMetaData();
    List<List<@Nullable Object>> values = new ArrayList<>();
    for (int i = 0; i < head.getColumnCount(); i++) {
      values.add(new ArrayList<>());
    }
    while (rows.next()) {
      for (int i = 0; i < values.size(); i++) {
        values.get(i).add(rows.getObject(i + 1));
      }
    }
    Table table = Table.create("");
    for (int i = 0; i < values.size(); i++) {
      table.addColumns(
          column(head.getColumnLabel(i + 1), head.getColumnTypeName(i + 1), values.get(i)));
    }
    return table;
  }

  private static Column<?> column(String name, String type, List<@Nullable Object> values) {
    boolean complete = values.stream().allMatch(Objects::nonNull);
    return switch (type) {
      case "TINYINT", "SMALLINT", "INTEGER" ->
          complete ? ints(name, values) : doubles(name, values);
      case "BIGINT", "HUGEINT" -> complete ? longs(name, values) : doubles(name, values);
      case "BOOLEAN" -> BooleanColumn.create(name, values.toArray(Boolean[]::new));
      case "DATE" -> DateColumn.create(name, as(LocalDate.class, values));
      case "TIMESTAMP" -> DateTimeColumn.create(name, values.stream().map(ResultTable::time));
      case "TIMESTAMP WITH TIME ZONE" ->
          InstantColumn.create(name, values.stream().map(ResultTable::instant));
      case "VARCHAR" ->
          StringColumn.create(name, values.stream().map(v -> v == null ? "" : v.toString()));
      default ->
          values.stream().allMatch(v -> v == null || v instanceof Number)
              ? doubles(name, values)
              : StringColumn.create(name, values.stream().map(v -> v == null ? "" : v.toString()));
    };
  }

  private static IntColumn ints(String name, List<@Nullable Object> values) {
    return IntColumn.create(name, numbers(values).mapToInt(Number::intValue).toArray());
  }

  private static LongColumn longs(String name, List<@Nullable Object> values) {
    return LongColumn.create(name, numbers(values).mapToLong(ResultTable::whole).toArray());
  }

  private static long whole(Number number) {
    return number instanceof BigInteger big ? big.longValueExact() : number.longValue();
  }

  private static DoubleColumn doubles(String name, List<@Nullable Object> values) {
    return DoubleColumn.create(
        name,
        values.stream()
            .mapToDouble(v -> v == null ? Double.NaN : ((Number) v).doubleValue())
            .toArray());
  }

  private static Stream<Number> numbers(List<@Nullable Object> values) {
    return values.stream().map(Number.class::cast);
  }

  private static <T> Stream<@Nullable T> as(Class<T> type, List<@Nullable Object> values) {
    return values.stream().map(type::cast);
  }

  private static @Nullable LocalDateTime time(@Nullable Object value) {
    return value == null ? null : ((Timestamp) value).toLocalDateTime();
  }

  private static @Nullable Instant instant(@Nullable Object value) {
    return value == null ? null : ((OffsetDateTime) value).toInstant();
  }
}
