package mlelabs.grader.gradebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import mlelabs.grader.grading.ExerciseResult;
import mlelabs.grader.grading.LabResult;
import mlelabs.grader.submission.Outcome;

/**
 * The scores of every exercise, in a database reached by JDBC. Rows are only ever added: a
 * student's attempts at a lab are numbered from 1, and the highest is the one that holds. An
 * attempt that is the same as the one before it (same file, same version of the course, same
 * scores) is not added again, so grading twice leaves the gradebook as it was.
 */
public final class Gradebook implements AutoCloseable {

  private static final int SCHEMA = 1;

  // Plain SQL that SQLite and PostgreSQL understand alike.
  private static final List<String> TABLES =
      List.of(
          "create table if not exists schema_version (version integer not null)",
          """
          create table if not exists score (
            student varchar(400) not null,
            lab varchar(20) not null,
            attempt integer not null,
            exercise varchar(20) not null,
            score decimal(8, 2) not null,
            max_score decimal(8, 2) not null,
            status varchar(20) not null,
            graded_at varchar(30) not null,
            submission_hash varchar(64) not null,
            course_version varchar(64) not null,
            sandboxed integer not null,
            primary key (student, lab, attempt, exercise)
          )""");

  private static final String INSERT =
      "insert into score (student, lab, attempt, exercise, score, max_score, status, graded_at,"
          + " submission_hash, course_version, sandboxed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String LATEST =
      "select max(attempt) from score where student = ? and lab = ?";

  private static final String SAME =
      "select count(*) from score where student = ? and lab = ? and attempt = ? and exercise = ?"
          + " and score = ? and max_score = ? and status = ? and submission_hash = ?"
          + " and course_version = ? and sandboxed = ?";

  private final Connection connection;
  private final Clock clock;
  private final String courseVersion;

  private Gradebook(Connection connection, Clock clock, String courseVersion) {
    this.connection = connection;
    this.clock = clock;
    this.courseVersion = courseVersion;
  }

  /**
   * Opens a gradebook, with its tables made if there are none.
   *
   * @param url JDBC URL, such as {@code jdbc:sqlite:gradebook.sqlite}
   * @throws SQLException if it cannot be opened, or was written by a newer version
   */
  public static Gradebook open(String url, Clock clock, String courseVersion) throws SQLException {
    Connection connection = DriverManager.getConnection(url);
    try {
      connection.setAutoCommit(false);
      prepare(connection);
      return new Gradebook(connection, clock, courseVersion);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        statement.execute(table);
      }
      int version = number(statement.executeQuery("select max(version) from schema_version"));
      if (version > SCHEMA) {
        throw new SQLException(
            "the gradebook's schema must be at most " + SCHEMA + ", but is " + version);
      }
      if (version == 0) {
        statement.execute("insert into schema_version (version) values (" + SCHEMA + ")");
      }
    }
    connection.commit();
  }

  /** Adds the attempts that have a score, all or none. */
  public void add(List<Outcome> outcomes) throws SQLException {
    String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    try {
      for (Outcome outcome : outcomes) {
        Optional<LabResult> result = outcome.result();
        if (result.isPresent()) {
          add(outcome, result.get(), now);
        }
      }
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    }
  }

  private void add(Outcome outcome, LabResult result, String now) throws SQLException {
    int latest = latest(outcome);
    if (latest > 0 && isSame(outcome, result, latest)) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (ExerciseResult e : result.exercises()) {
        insert.setString(1, outcome.student());
        insert.setString(2, outcome.lab());
        insert.setInt(3, latest + 1);
        insert.setString(4, e.exercise().id());
        insert.setBigDecimal(5, points(e.score()));
        insert.setBigDecimal(6, points(e.exercise().points()));
        insert.setString(7, e.status().label());
        insert.setString(8, now);
        insert.setString(9, outcome.hash());
        insert.setString(10, courseVersion);
        insert.setInt(11, result.sandboxed() ? 1 : 0);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private int latest(Outcome outcome) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(LATEST)) {
      query.setString(1, outcome.student());
      query.setString(2, outcome.lab());
      return number(query.executeQuery());
    }
  }

  private boolean isSame(Outcome outcome, LabResult result, int attempt) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(SAME)) {
      for (ExerciseResult e : result.exercises()) {
        query.setString(1, outcome.student());
        query.setString(2, outcome.lab());
        query.setInt(3, attempt);
        query.setString(4, e.exercise().id());
        query.setBigDecimal(5, points(e.score()));
        query.setBigDecimal(6, points(e.exercise().points()));
        query.setString(7, e.status().label());
        query.setString(8, outcome.hash());
        query.setString(9, courseVersion);
        query.setInt(10, result.sandboxed() ? 1 : 0);
        if (number(query.executeQuery()) != 1) {
          return false;
        }
      }
      return true;
    }
  }

  private static int number(ResultSet rows) throws SQLException {
    try (rows) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private static BigDecimal points(double points) {
    return BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
