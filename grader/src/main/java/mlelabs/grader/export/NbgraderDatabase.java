package mlelabs.grader.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import mlelabs.exercise.Lab;
import mlelabs.grader.gradebook.Entry;
import mlelabs.grader.gradebook.Standing;

/**
 * nbgrader's own gradebook, {@code gradebook.db}, of its schema {@value #SCHEMA} (nbgrader 0.9): it
 * gets the students, what they handed in and when, a score for every exercise's cell, and the
 * penalty for lateness. Assignments and cells must be there, as {@code nbgrader
 * generate_assignment} makes them. What tests said is an automatic score; an override is a manual
 * one, which in nbgrader too holds over the automatic. Entering the same again changes nothing.
 */
public final class NbgraderDatabase implements AutoCloseable {

  private static final String SCHEMA = "e43177bfe90b";

  private final Connection connection;

  private NbgraderDatabase(Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens a database that nbgrader made.
   *
   * @throws IllegalArgumentException if there is none, or it is of another schema
   */
  public static NbgraderDatabase open(Path file) throws SQLException {
    if (!Files.exists(file)) {
      throw new IllegalArgumentException(
          "nbgrader's gradebook must be there, but " + file + " is not; run nbgrader first");
    }
    NbgraderDatabase database =
        new NbgraderDatabase(DriverManager.getConnection("jdbc:sqlite:" + file));
    try {
      Optional<String> schema = database.id("select version_num from alembic_version");
      if (!schema.equals(Optional.of(SCHEMA))) {
        throw new IllegalArgumentException(
            "nbgrader's schema must be " + SCHEMA + ", but is " + schema.orElse("none"));
      }
      return database;
    } catch (SQLException | IllegalArgumentException e) {
      database.close();
      throw e;
    }
  }

  /** Enters all scores, or none. */
  public void enter(ClassScores scores) throws SQLException {
    connection.setAutoCommit(false);
    try {
      for (Standing standing : scores.standings()) {
        Lab lab = scores.course().lab(standing.attempt().lab()).orElseThrow();
        enter(standing, lab, scores.roster());
      }
      connection.commit();
    } catch (SQLException | IllegalArgumentException e) {
      connection.rollback();
      throw e;
    }
  }

  private void enter(Standing s, Lab lab, Roster roster) throws SQLException {
    String name = NbgraderTable.assignment(lab);
    String student = s.attempt().student();
    String assignment =
        id("select id from assignment where name = ?", name)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "nbgrader must know the assignment "
                            + name
                            + "; run nbgrader generate_assignment "
                            + name));
    String notebook =
        id("select id from notebook where assignment_id = ? and name = ?", assignment, name)
            .orElseThrow(() -> new IllegalArgumentException(name + " must have its notebook"));
    update(
        "insert or ignore into student (id, first_name, last_name, email) values (?, ?, ?, ?)",
        student,
        roster.cell(student, "first_name").orElse(""),
        roster.cell(student, "last_name").orElse(""),
        roster.cell(student, "email").orElse(""));
    String submission = submission(assignment, student, NbgraderTable.time(s.attempt().handedIn()));
    String paper = paper(submission, notebook, s.points().subtract(s.counted()).toPlainString());
    for (Entry entry : s.exercises()) {
      grade(paper, notebook, entry);
    }
  }

  private String submission(String assignment, String student, String time) throws SQLException {
    String key = "select id from submitted_assignment where assignment_id = ? and student_id = ?";
    if (id(key, assignment, student).isEmpty()) {
      update(
          "insert into submitted_assignment (id, assignment_id, student_id) values (?, ?, ?)",
          fresh(),
          assignment,
          student);
    }
    String id = id(key, assignment, student).orElseThrow();
    update("update submitted_assignment set timestamp = ? where id = ?", time + ".000000", id);
    return id;
  }

  private String paper(String submission, String notebook, String penalty) throws SQLException {
    String key = "select id from submitted_notebook where assignment_id = ? and notebook_id = ?";
    if (id(key, submission, notebook).isEmpty()) {
      update(
          "insert into submitted_notebook (id, assignment_id, notebook_id, flagged)"
              + " values (?, ?, ?, 0)",
          fresh(),
          submission,
          notebook);
    }
    String id = id(key, submission, notebook).orElseThrow();
    update(
        "update submitted_notebook set late_submission_penalty = cast(? as real) where id = ?",
        penalty,
        id);
    return id;
  }

  private void grade(String paper, String notebook, Entry entry) throws SQLException {
    String cellName = "exercise-" + entry.exercise().replace('.', '-');
    String cell =
        id(
                "select id from base_cell where notebook_id = ? and name = ? and type = 'GradeCell'",
                notebook,
                cellName)
            .orElseThrow(
                () -> new IllegalArgumentException("nbgrader must know the cell " + cellName));
    String key = "select id from grade where notebook_id = ? and cell_id = ?";
    if (id(key, paper, cell).isEmpty()) {
      update(
          "insert into grade (id, notebook_id, cell_id, needs_manual_grade) values (?, ?, ?, 0)",
          fresh(),
          paper,
          cell);
    }
    boolean manual = entry.kind() == Entry.Kind.OVERRIDE;
    update(
        "update grade set needs_manual_grade = 0, "
            + (manual ? "manual_score" : "manual_score = null, auto_score")
            + " = cast(? as real) where notebook_id = ? and cell_id = ?",
        entry.score().toPlainString(),
        paper,
        cell);
  }

  private static String fresh() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  private Optional<String> id(String sql, String... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
    }
  }

  private void update(String sql, String... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      statement.executeUpdate();
    }
  }

  private PreparedStatement prepared(String sql, String... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setString(i + 1, values[i]);
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
