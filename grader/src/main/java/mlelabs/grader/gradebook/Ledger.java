package mlelabs.grader.gradebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Attempts and entries as rows: reading and adding, nothing else. */
final class Ledger {

  private static final int LONGEST_REASON = 2000;

  private final Database database;

  Ledger(Database database) {
    this.database = database;
  }

  /** A student's attempts at a lab, by number. */
  List<Attempt> attempts(String student, String lab) throws SQLException {
    return database.query(
        "select * from attempt where student = ? and lab = ? order by number",
        Ledger::attempt,
        student,
        lab);
  }

  /** Everyone's attempts, by student, lab and number. */
  List<Attempt> attempts() throws SQLException {
    return database.query("select * from attempt order by student, lab, number", Ledger::attempt);
  }

  /** The whole history of everyone's scores. */
  List<Entry> entries() throws SQLException {
    return database.query(
        "select * from entry order by student, lab, attempt, exercise, number", Ledger::entry);
  }

  /** The history of a student's scores, in the order in which it came about. */
  List<Entry> entries(String student) throws SQLException {
    return database.query(
        "select * from entry where student = ? order by recorded_at, lab, attempt, exercise, number",
        Ledger::entry,
        student);
  }

  /** The history of the scores of one attempt. */
  List<Entry> entries(Attempt attempt) throws SQLException {
    return database.query(
        "select * from entry where student = ? and lab = ? and attempt = ? order by exercise, number",
        Ledger::entry,
        attempt.student(),
        attempt.lab(),
        attempt.number());
  }

  void add(Attempt a) throws SQLException {
    database.update(
        "insert into attempt (student, lab, number, handed_in, submission_hash)"
            + " values (?, ?, ?, ?, ?)",
        a.student(),
        a.lab(),
        a.number(),
        a.handedIn(),
        a.hash());
  }

  void add(Entry e) throws SQLException {
    database.update(
        "insert into entry (student, lab, attempt, exercise, number, kind, score, max_score,"
            + " status, recorded_at, recorded_by, reason, course_version, sandboxed)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        e.student(),
        e.lab(),
        e.attempt(),
        e.exercise(),
        e.number(),
        e.kind().label(),
        e.score(),
        e.maximum(),
        e.status(),
        e.at(),
        e.by(),
        e.reason().substring(0, Math.min(LONGEST_REASON, e.reason().length())),
        e.courseVersion(),
        e.sandboxed() ? 1 : 0);
  }

  private static Attempt attempt(ResultSet row) throws SQLException {
    return new Attempt(
        row.getString("student"),
        row.getString("lab"),
        row.getInt("number"),
        Instant.parse(row.getString("handed_in")),
        row.getString("submission_hash"));
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getString("student"),
        row.getString("lab"),
        row.getInt("attempt"),
        row.getString("exercise"),
        row.getInt("number"),
        Entry.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        points(row.getBigDecimal("score")),
        points(row.getBigDecimal("max_score")),
        row.getString("status"),
        row.getString("recorded_at"),
        row.getString("recorded_by"),
        row.getString("reason"),
        row.getString("course_version"),
        row.getInt("sandboxed") != 0);
  }

  /** Two decimals: SQLite gives back 7.5 for 7.50. */
  static BigDecimal points(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP);
  }
}
