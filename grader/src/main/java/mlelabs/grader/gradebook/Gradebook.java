package mlelabs.grader.gradebook;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import mlelabs.grader.grading.ExerciseResult;
import mlelabs.grader.submission.Outcome;

/**
 * The scores of a class with their history, in a database reached by JDBC: SQLite or PostgreSQL.
 *
 * <ul>
 *   <li>Each file that a student hands in for a lab is an <em>attempt</em>, numbered from 1.
 *   <li>Each score of an exercise of an attempt is an <em>entry</em> with who, when and why.
 *       Entries are added, never changed; the database itself refuses anything else.
 *   <li>A person's override holds over what tests say, until it is withdrawn.
 *   <li>What is the same as before is not added again: grading twice leaves the gradebook as it
 *       was.
 * </ul>
 *
 * Several graders may write at once. What a method has added is there for good when it returns,
 * also after a kill or a loss of power, and never in part.
 */
public final class Gradebook implements AutoCloseable {

  private static final String MANUAL = "manual";

  private final Database database;
  private final Ledger ledger;
  private final Clock clock;
  private final String author;

  private Gradebook(Database database, Clock clock, String author) {
    this.database = database;
    this.ledger = new Ledger(database);
    this.clock = clock;
    this.author = author;
  }

  /**
   * Opens a gradebook; its tables are made if there are none, and brought up to date if they are of
   * an earlier version.
   *
   * @param url JDBC URL, such as {@code jdbc:sqlite:gradebook.sqlite} or {@code
   *     jdbc:postgresql://host/course}
   * @param author who writes
   * @throws SQLException if it cannot be opened, or was written by a newer version
   * @throws IllegalArgumentException if the URL is of another database, or the author is blank
   */
  public static Gradebook open(String url, Clock clock, String author) throws SQLException {
    if (author.isBlank()) {
      throw new IllegalArgumentException("the author of entries must not be blank");
    }
    return new Gradebook(Database.open(url), clock, author.strip());
  }

  /**
   * Adds what the tests say of a submission, if it has a score.
   *
   * @param courseVersion which course graded it
   */
  public void add(Outcome outcome, String courseVersion) throws SQLException {
    if (outcome.graded()) {
      database.write(
          () -> {
            Attempt attempt = attemptFor(outcome);
            for (ExerciseResult result : exercises(outcome)) {
              addScore(attempt, result, sandboxed(outcome), courseVersion, "graded");
            }
            return attempt;
          });
    }
  }

  /**
   * What the tests now say of one exercise of a file that was graded before.
   *
   * @param outcome whose result has this one exercise
   * @param reason why it was graded again
   * @param keep whether to add it; otherwise nothing is written
   * @return nothing if the gradebook has no attempt with this file
   */
  public Optional<Change> regrade(
      Outcome outcome, String courseVersion, String reason, boolean keep) throws SQLException {
    requireReason(reason);
    return database.write(
        () -> {
          Optional<Attempt> attempt =
              ledger.attempts(outcome.student(), outcome.lab()).stream()
                  .filter(a -> a.hash().equals(outcome.hash()))
                  .reduce((earlier, later) -> later);
          if (attempt.isEmpty()) {
            return Optional.empty();
          }
          return Optional.of(regraded(attempt.get(), outcome, courseVersion, reason, keep));
        });
  }

  private Change regraded(
      Attempt attempt, Outcome outcome, String courseVersion, String reason, boolean keep)
      throws SQLException {
    ExerciseResult result = exercises(outcome).get(0);
    List<Entry> before = history(attempt, result.exercise());
    Entry now = score(attempt, before, result, sandboxed(outcome), courseVersion, reason);
    if (keep) {
      addScore(attempt, result, sandboxed(outcome), courseVersion, reason);
    }
    List<Entry> all = new ArrayList<>(before);
    all.add(now);
    return new Change(Holding.byTests(before), now, Holding.ofExercise(all).orElseThrow());
  }

  /**
   * Gives a score by hand; it holds over what tests say, also later, until it is withdrawn.
   *
   * @param points from 0 to the exercise's points
   * @param how it finds the attempt
   * @throws IllegalArgumentException if the points are out of range, the reason is blank, or there
   *     is no attempt
   */
  public Entry override(
      String student, Lab lab, LabExercise exercise, BigDecimal points, String reason, Options how)
      throws SQLException {
    requireReason(reason);
    BigDecimal maximum = BigDecimal.valueOf(exercise.points());
    if (points.signum() < 0
        || points.compareTo(maximum) > 0
        || points.stripTrailingZeros().scale() > 2) {
      throw new IllegalArgumentException(
          "the points of exercise %s must be from 0 to %s with at most two decimals, but were %s"
              .formatted(exercise.id(), maximum, points.toPlainString()));
    }
    return database.write(
        () -> {
          Attempt attempt = counting(student, lab, how);
          return added(said(attempt, exercise, Entry.Kind.OVERRIDE, points, MANUAL, reason));
        });
  }

  /**
   * How an override finds its attempt.
   *
   * @param policy which attempt counts
   * @param create whether a student without an attempt at the lab gets one
   */
  public record Options(GradingPolicy policy, boolean create) {}

  /**
   * Takes the last override of an exercise back; what tests say holds again.
   *
   * @throws IllegalArgumentException if there is none, or the reason is blank
   */
  public Entry withdraw(
      String student, Lab lab, LabExercise exercise, String reason, GradingPolicy policy)
      throws SQLException {
    requireReason(reason);
    return database.write(
        () -> {
          Attempt attempt = counting(student, lab, new Options(policy, false));
          List<Entry> history = history(attempt, exercise);
          Optional<Entry> holds = Holding.ofExercise(history);
          if (holds.map(e -> e.kind() != Entry.Kind.OVERRIDE).orElse(true)) {
            throw new IllegalArgumentException(
                "only an override can be withdrawn, but %s has none for exercise %s"
                    .formatted(student, exercise.id()));
          }
          BigDecimal score = Holding.byTests(history).map(Entry::score).orElse(BigDecimal.ZERO);
          return added(said(attempt, exercise, Entry.Kind.WITHDRAWN, score, MANUAL, reason));
        });
  }

  /** Every entry of a student, in the order in which they were made. */
  public List<Entry> history(String student) throws SQLException {
    return ledger.entries(student);
  }

  /** What every student has reached in every lab, by student and lab. */
  public List<Standing> standings(GradingPolicy policy) throws SQLException {
    Map<List<Object>, List<Entry>> entries =
        ledger.entries().stream()
            .collect(Collectors.groupingBy(e -> List.of(e.student(), e.lab(), e.attempt())));
    Map<List<String>, List<Standing>> places =
        ledger.attempts().stream()
            .collect(
                Collectors.groupingBy(
                    a -> List.of(a.student(), a.lab()),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        standing(entries, policy), Collectors.toUnmodifiableList())));
    // Databases sort by rules of their own.
    return places.values().stream()
        .map(s -> Standing.choose(s, policy.attempts()))
        .sorted(
            Comparator.comparing((Standing s) -> s.attempt().student())
                .thenComparing(s -> s.attempt().lab()))
        .toList();
  }

  private static Function<Attempt, Standing> standing(
      Map<List<Object>, List<Entry>> entries, GradingPolicy policy) {
    return a -> {
      List<Entry> history = entries.get(List.<Object>of(a.student(), a.lab(), a.number()));
      return Standing.of(a, Objects.requireNonNullElse(history, List.of()), policy);
    };
  }

  /** Files that the gradebook knows of a lab: its attempts that tests have scored. */
  public List<Attempt> attempts(Lab lab) throws SQLException {
    return ledger.attempts().stream()
        .filter(a -> a.lab().equals(lab.id()) && !a.hash().isEmpty())
        .toList();
  }

  private Attempt counting(String student, Lab lab, Options how) throws SQLException {
    List<Standing> attempts = new ArrayList<>();
    for (Attempt attempt : ledger.attempts(student, lab.id())) {
      attempts.add(Standing.of(attempt, ledger.entries(attempt), how.policy()));
    }
    if (!attempts.isEmpty()) {
      return Standing.choose(attempts, how.policy().attempts()).attempt();
    }
    if (!how.create()) {
      throw new IllegalArgumentException(
          "a score can be changed where there is an attempt, but %s has none at lab %s"
              .formatted(student, lab.id()));
    }
    Attempt first = new Attempt(student, lab.id(), 1, now(), "");
    ledger.add(first);
    return first;
  }

  /** The latest attempt if it is this very file, else a new one. */
  private Attempt attemptFor(Outcome outcome) throws SQLException {
    List<Attempt> attempts = ledger.attempts(outcome.student(), outcome.lab());
    if (!attempts.isEmpty()) {
      Attempt latest = attempts.get(attempts.size() - 1);
      if (latest.hash().equals(outcome.hash())) {
        return latest;
      }
    }
    Attempt attempt =
        new Attempt(
            outcome.student(),
            outcome.lab(),
            attempts.size() + 1,
            outcome.handedIn().truncatedTo(ChronoUnit.SECONDS),
            outcome.hash());
    ledger.add(attempt);
    return attempt;
  }

  private void addScore(
      Attempt attempt,
      ExerciseResult result,
      boolean sandboxed,
      String courseVersion,
      String reason)
      throws SQLException {
    List<Entry> history = history(attempt, result.exercise());
    Entry entry = score(attempt, history, result, sandboxed, courseVersion, reason);
    if (Holding.byTests(history).filter(last -> saysTheSame(last, entry)).isEmpty()) {
      ledger.add(entry);
    }
  }

  private Entry score(
      Attempt attempt,
      List<Entry> history,
      ExerciseResult result,
      boolean sandboxed,
      String courseVersion,
      String reason) {
    return new Entry(
        attempt.student(),
        attempt.lab(),
        attempt.number(),
        result.exercise().id(),
        history.size() + 1,
        Holding.byTests(history).isEmpty() ? Entry.Kind.GRADED : Entry.Kind.REGRADED,
        Ledger.points(BigDecimal.valueOf(result.score())),
        Ledger.points(BigDecimal.valueOf(result.exercise().points())),
        result.status().label(),
        now().toString(),
        author,
        reason,
        courseVersion,
        sandboxed);
  }

  private static boolean saysTheSame(Entry a, Entry b) {
    return a.score().equals(b.score())
        && a.maximum().equals(b.maximum())
        && a.status().equals(b.status())
        && a.courseVersion().equals(b.courseVersion())
        && a.sandboxed() == b.sandboxed();
  }

  private Entry said(
      Attempt attempt,
      LabExercise exercise,
      Entry.Kind kind,
      BigDecimal points,
      String status,
      String reason)
      throws SQLException {
    return new Entry(
        attempt.student(),
        attempt.lab(),
        attempt.number(),
        exercise.id(),
        history(attempt, exercise).size() + 1,
        kind,
        Ledger.points(points),
        Ledger.points(BigDecimal.valueOf(exercise.points())),
        status,
        now().toString(),
        author,
        reason.strip(),
        "",
        true);
  }

  private Entry added(Entry entry) throws SQLException {
    ledger.add(entry);
    return entry;
  }

  private List<Entry> history(Attempt attempt, LabExercise exercise) throws SQLException {
    return ledger.entries(attempt).stream()
        .filter(e -> e.exercise().equals(exercise.id()))
        .toList();
  }

  private static List<ExerciseResult> exercises(Outcome outcome) {
    return outcome.result().orElseThrow().exercises();
  }

  private static boolean sandboxed(Outcome outcome) {
    return outcome.result().orElseThrow().sandboxed();
  }

  private static void requireReason(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a change of a score must have a reason, but it is blank");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
