package mlelabs.data.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import mlelabs.data.DataFile;
import mlelabs.data.Dataset;
import mlelabs.data.Fingerprint;
import mlelabs.data.columnar.RecordBatch;
import mlelabs.data.quality.Audit;
import mlelabs.data.quality.Rule;
import mlelabs.environment.Installation;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBReadableVector;
import org.duckdb.DuckDBWritableVector;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * The course's tables in a DuckDB database within the process: flights (with its day as the DATE
 * {@code date}), weather, planes, airports and airlines, a missing value being NULL.
 *
 * <p>Two functions make queries that were written for BigQuery run: {@code FARM_FINGERPRINT(text)},
 * which is {@link Fingerprint}, and {@code RAND()}.
 *
 * <pre>{@code
 * try (Warehouse warehouse = Warehouse.open()) {
 *   Table days = warehouse.query("""
 *       SELECT date, COUNT(*) AS flights
 *       FROM flights
 *       WHERE MOD(ABS(FARM_FINGERPRINT(CAST(date AS STRING))), 10) < 8
 *       GROUP BY date""");
 * }
 * }</pre>
 *
 * <p>As in BigQuery, the magnitude of the least 64-bit number is an error: 2^63 does not fit.
 */
public final class Warehouse implements AutoCloseable {

  private static final List<String> TABLES =
      List.of("flights", "weather", "planes", "airports", "airlines");

  private final Connection connection;

  private Warehouse(Connection connection) {
    this.connection = connection;
  }

  /**
   * A database in memory with the course's tables.
   *
   * @throws IllegalStateException if a data file is missing or altered
   */
  public static Warehouse open() {
    return open(Installation.locate().data());
  }

  /**
   * A database in memory with the tables of the files in that folder.
   *
   * @throws IllegalStateException if a data file is missing or altered
   */
  public static Warehouse open(Path data) {
    TABLES.forEach(table -> new DataFile(data, table + ".csv.gz").intact());
    Warehouse warehouse = empty();
    warehouse.run(
        "SET TimeZone = 'UTC'; "
            + resource("tables.sql").replace("${data}", data.toString().replace("'", "''")));
    return warehouse;
  }

  /** A database in memory that has the functions and no table. */
  public static Warehouse empty() {
    try {
      Connection connection = DriverManager.getConnection("jdbc:duckdb:");
      NativeLibrary.forgetItsFile();
      DuckDBFunctions.scalarFunction()
          .withName("farm_fingerprint")
          .withParameter(String.class)
          .withReturnType(Long.class)
          .withVectorizedFunction(Warehouse::fingerprints)
          .register(connection);
      Warehouse warehouse = new Warehouse(connection);
      // a query must never go to the network for an extension
      warehouse.run("SET autoinstall_known_extensions = false; CREATE MACRO RAND() AS RANDOM()");
      return warehouse;
    } catch (SQLException e) {
      throw new SqlException("opening a database", e);
    }
  }

  private static void fingerprints(DuckDBDataChunkReader rows, DuckDBWritableVector out) {
    DuckDBReadableVector texts = rows.vector(0);
    for (long row = 0; row < rows.rowCount(); row++) {
      if (texts.isNull(row)) {
        out.setNull(row);
      } else {
        out.setLong(row, Fingerprint.of(texts.getString(row)));
      }
    }
  }

  /**
   * The answer to a query as a table. Whole numbers are INTEGER or LONG, other numbers DOUBLE, as
   * is a column of whole numbers with a NULL, which becomes NaN; text is STRING.
   *
   * @throws SqlException if the database does not accept it
   */
  public Table query(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return ResultTable.of(rows);
    } catch (SQLException e) {
      throw new SqlException(sql, e);
    }
  }

  /**
   * The answer to a query as a source of a pipeline: asked anew in each pass, in batches of so many
   * rows. Whole numbers are INT or LONG, other numbers DOUBLE, everything else is TEXT; a NULL is
   * NaN or "".
   *
   * @throws IllegalArgumentException if a batch has no row
   * @throws SqlException from the iterator, if the database does not accept the query, or a whole
   *     number is NULL
   */
  public Dataset<RecordBatch> batches(String sql, int rows) {
    if (rows < 1) {
      throw new IllegalArgumentException("a batch must have at least 1 row, but was " + rows);
    }
    return Dataset.from("sql", () -> new ResultBatches(connection, sql, rows));
  }

  /**
   * Runs statements that answer nothing, such as {@code CREATE TABLE train AS SELECT …}.
   *
   * @throws SqlException if the database does not accept them
   */
  public void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SqlException(sql, e);
    }
  }

  /**
   * The same as {@link Audit#run}, in SQL: a row for each rule, with rule, columns, demand,
   * checked, found, share and kept.
   *
   * @throws SqlException if the audit's table, or a column, is not there
   */
  public Table audit(Audit audit) {
    long[][] counts = audit.rules().stream().map(r -> count(audit, r)).toArray(long[][]::new);
    List<Rule> rules = audit.rules();
    double[] share =
        IntStream.range(0, counts.length)
            .mapToDouble(i -> counts[i][0] == 0 ? 0 : (double) counts[i][1] / counts[i][0])
            .toArray();
    BooleanColumn kept = BooleanColumn.create("kept");
    IntStream.range(0, share.length)
        .forEach(i -> kept.append(share[i] <= rules.get(i).allowedShare()));
    return Table.create(
        "audit of " + audit.table() + " in SQL",
        StringColumn.create("rule", rules.stream().map(Rule::name)),
        StringColumn.create("columns", rules.stream().map(r -> String.join(", ", r.columns()))),
        StringColumn.create("demand", rules.stream().map(Rule::demand)),
        LongColumn.create(
            "checked", IntStream.range(0, counts.length).mapToLong(i -> counts[i][0])),
        LongColumn.create("found", IntStream.range(0, counts.length).mapToLong(i -> counts[i][1])),
        DoubleColumn.create("share", share),
        kept);
  }

  private long[] count(Audit audit, Rule rule) {
    Table counts = query(SqlRule.of(rule).counts(audit.table()));
    return new long[] {counts.longColumn(0).getLong(0), counts.longColumn(1).getLong(0)};
  }

  /** The rows, counted from 0, that stand against a rule of an audit. */
  public long[] found(Audit audit, Rule rule) {
    Table rows = query(SqlRule.of(rule).rows(audit.table()));
    return rows.longColumn(0).asLongArray();
  }

  /** Ends the database; its tables are gone. */
  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new SqlException("closing the database", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Warehouse.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
