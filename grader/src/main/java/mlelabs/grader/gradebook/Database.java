package mlelabs.grader.gradebook;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * A connection to the database of a gradebook. What writes does so in a transaction, one at a time
 * among all connections of all processes, and is done or not done as a whole.
 */
final class Database implements AutoCloseable {

  /** What is done in a transaction. */
  interface Work<T> {
    T run() throws SQLException;
  }

  /** What is made of a row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final Connection connection;
  private final Dialect dialect;

  private Database(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /**
   * Connects, and brings the schema up to date.
   *
   * @throws SQLException if the database cannot be reached, or its schema is newer than this
   *     program
   * @throws IllegalArgumentException if the URL is of no database that can hold a gradebook
   */
  static Database open(String url) throws SQLException {
    Dialect dialect = Dialect.of(url);
    Properties properties = new Properties();
    properties.putAll(dialect.settings());
    Database database = new Database(DriverManager.getConnection(url, properties), dialect);
    try {
      Schema.migrate(database);
      return database;
    } catch (SQLException e) {
      database.close();
      throw e;
    }
  }

  Dialect dialect() {
    return dialect;
  }

  /** Runs what writes. */
  <T> T write(Work<T> work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      if (dialect.lock().isPresent()) {
        query(dialect.lock().get(), row -> "");
      }
      T result = work.run();
      connection.commit();
      return result;
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  /** Executes a statement without parameters. */
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Executes a statement with these parameters: texts, whole numbers, points. */
  void update(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepared(sql, parameters)) {
      statement.executeUpdate();
    }
  }

  /** The rows of a query. */
  <T> List<T> query(String sql, Row<T> row, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepared(sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<T> read = new ArrayList<>();
      while (rows.next()) {
        read.add(row.read(rows));
      }
      return read;
    }
  }

  private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      set(statement, i + 1, parameters[i]);
    }
    return statement;
  }

  private static void set(PreparedStatement statement, int index, Object value)
      throws SQLException {
    if (value instanceof Integer number) {
      statement.setInt(index, number);
    } else if (value instanceof BigDecimal points) {
      statement.setBigDecimal(index, points);
    } else {
      // PostgreSQL has no NUL in a text.
      statement.setString(index, value.toString().replace('\0', '\ufffd'));
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
