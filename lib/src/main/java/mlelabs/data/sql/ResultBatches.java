package mlelabs.data.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import mlelabs.data.columnar.BatchBuilder;
import mlelabs.data.columnar.ColumnType;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.columnar.Schema;
import mlelabs.data.pipeline.Cursor;
import org.jspecify.annotations.Nullable;

/** The answer to a query in batches; the query is run when the first is asked for. */
final class ResultBatches implements Cursor<RecordBatch> {

  private final Connection connection;
  private final String sql;
  private final int size;
  private @Nullable Statement statement;
  private @Nullable ResultSet rows;
  private @Nullable BatchBuilder builder;

  ResultBatches(Connection connection, String sql, int size) {
    this.connection = connection;
    this.sql = sql;
    this.size = size;
  }

  @Override
  public @Nullable RecordBatch next() {
    try {
      RecordBatch batch = read(opened());
      return batch.size() == 0 ? null : batch;
    } catch (SQLException e) {
      throw new SqlException(sql, e);
    }
  }

  private ResultSet opened() throws SQLException {
    if (rows == null) {
      statement = connection.createStatement();
      rows = statement.executeQuery(sql);
      builder = new BatchBuilder(schema(rows.getMetaData()), size);
    }
    return rows;
  }

  private static Schema schema(ResultSetMetaData columns) throws SQLException {
    Schema schema = Schema.empty();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      schema = schema.with(type(columns.getColumnTypeName(i)), columns.getColumnLabel(i));
    }
    return schema;
  }

  private static ColumnType type(String sqlType) {
    return switch (sqlType) {
      case "TINYINT", "SMALLINT", "INTEGER", "UTINYINT", "USMALLINT" -> ColumnType.INT;
      case "BIGINT", "UINTEGER" -> ColumnType.LONG;
      case "FLOAT" -> ColumnType.FLOAT;
      case "DOUBLE", "HUGEINT", "UBIGINT" -> ColumnType.DOUBLE;
      default -> sqlType.startsWith("DECIMAL") ? ColumnType.DOUBLE : ColumnType.TEXT;
    };
  }

  private RecordBatch read(ResultSet from) throws SQLException {
    BatchBuilder batch = java.util.Objects.requireNonNull(builder);
    while (batch.size() < size && from.next()) {
      for (int i = 0; i < batch.schema().size(); i++) {
        add(batch, i, from);
      }
      batch.endRow();
    }
    return batch.build();
  }

  /** A NULL is left out: ending the row puts a missing value in its place. */
  private static void add(BatchBuilder batch, int i, ResultSet from) throws SQLException {
    ColumnType type = batch.schema().field(i).type();
    if (from.getObject(i + 1) == null) {
      requireMayBeMissing(batch.schema().field(i).name(), type);
      return;
    }
    switch (type) {
      case INT -> batch.ints(i).add(from.getInt(i + 1));
      case LONG -> batch.longs(i).add(from.getLong(i + 1));
      case FLOAT -> batch.floats(i).add(from.getFloat(i + 1));
      case DOUBLE -> batch.doubles(i).add(from.getDouble(i + 1));
      case TEXT -> batch.texts(i).add(from.getString(i + 1));
    }
  }

  private static void requireMayBeMissing(String column, ColumnType type) throws SQLException {
    if (type == ColumnType.INT || type == ColumnType.LONG) {
      throw new SQLException(
          "a whole number must not be NULL, but is in column "
              + column
              + ": cast it to DOUBLE, where it is NaN");
    }
  }

  @Override
  public void close() throws SQLException {
    if (statement != null) {
      statement.close();
      statement = null;
    }
  }
}
