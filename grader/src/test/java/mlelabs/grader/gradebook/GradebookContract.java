package mlelabs.grader.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import mlelabs.grader.gradebook.Entry.Kind;
import mlelabs.grader.grading.LabResult;
import mlelabs.grader.sample.SampleResults;
import mlelabs.grader.submission.Outcome;
import mlelabs.grader.submission.Verdict;
import org.junit.jupiter.api.Test;

/** What holds of a gradebook in any database. */
abstract class GradebookContract {

  private static final Lab LAB = SampleResults.lab();
  private static final LabExercise SECOND = LAB.exercises().get(1);
  private static final Instant ON_TIME = Instant.parse("2026-01-31T10:00:00Z");

  /** The JDBC URL of a database that is empty when the test begins. */
  abstract String url() throws SQLException;

  static GradingPolicy policy(String toml) {
    try {
      return GradingPolicy.read(
          new ByteArrayInputStream(("[grading]\n" + toml).getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final GradingPolicy BEST = policy("attempts = \"best\"");
  private static final GradingPolicy LAST = policy("attempts = \"last\"");

  private static Clock at(String time) {
    return Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
  }

  private Gradebook open(String time, String author) throws SQLException {
    return Gradebook.open(url(), at(time), author);
  }

  static Outcome outcome(String student, String letters, String hash, Instant handedIn) {
    return new Outcome(
        student,
        "01",
        Path.of("n"),
        Verdict.GRADED,
        "",
        Optional.of(SampleResults.of(letters)),
        hash,
        handedIn);
  }

  private static Outcome outcome(String student, String letters, String hash) {
    return outcome(student, letters, hash, ON_TIME);
  }

  /** The result of the second exercise alone. */
  private static Outcome second(String student, String letters, String hash) {
    Lab narrow = new Lab(LAB.id(), LAB.slug(), LAB.title(), LAB.minutes(), List.of(SECOND));
    LabResult result =
        new LabResult(narrow, List.of(SampleResults.of(letters).exercises().get(1)), true);
    return new Outcome(
        student, "01", Path.of("n"), Verdict.GRADED, "", Optional.of(result), hash, ON_TIME);
  }

  private static BigDecimal points(String number) {
    return new BigDecimal(number);
  }

  private static List<Entry> of(List<Entry> history, LabExercise exercise) {
    return history.stream().filter(e -> e.exercise().equals(exercise.id())).toList();
  }

  @Test
  void aScoreIsKeptWithWhoWhenAndWhy() throws SQLException {
    try (Gradebook book = open("2026-02-01T08:00:00Z", "grace")) {
      book.add(outcome("José Ñandú", "P3PSCTX", "aa"), "v1");
    }
    try (Gradebook book = open("2026-02-02T08:00:00Z", "grace")) {
      List<Entry> history = book.history("José Ñandú");
      assertEquals(7, history.size());
      Entry second = of(history, SECOND).get(0);
      assertEquals(points("11.25"), second.score());
      assertEquals(points("15.00"), second.maximum());
      assertEquals("partial", second.status());
      assertEquals("grace", second.by());
      assertEquals("2026-02-01T08:00:00Z", second.at());
      assertEquals("graded", second.reason());
      assertEquals("v1", second.courseVersion());
      Standing standing = book.standings(BEST).get(0);
      assertEquals(points("41.25"), standing.points());
      assertEquals(points("100.00"), standing.maximum());
    }
  }

  @Test
  void gradingTheSameTwiceAddsNothing() throws SQLException {
    try (Gradebook book = open("2026-02-01T08:00:00Z", "grace")) {
      book.add(outcome("ada", "P3PSCTX", "aa"), "v1");
      book.add(outcome("ada", "P3PSCTX", "aa"), "v1");
      assertEquals(7, book.history("ada").size());
      assertEquals(1, book.standings(BEST).get(0).attempts());
    }
  }

  @Test
  void anotherFileIsAnotherAttemptAndThePolicySaysWhichCounts() throws SQLException {
    try (Gradebook book = open("2026-02-01T08:00:00Z", "grace")) {
      book.add(outcome("ada", "PPPPPPS", "aa", ON_TIME), "v1");
      book.add(outcome("ada", "PPSSSSS", "bb", ON_TIME.plusSeconds(60)), "v1");
      Standing best = book.standings(BEST).get(0);
      assertEquals(1, best.attempt().number());
      assertEquals(2, best.attempts());
      Standing last = book.standings(LAST).get(0);
      assertEquals(2, last.attempt().number());
      assertEquals(points("30.00"), last.points());
    }
  }

  @Test
  void anOverrideHoldsOverWhatTestsSayAlsoLaterUntilItIsWithdrawn() throws SQLException {
    try (Gradebook book = open("2026-02-01T08:00:00Z", "grace")) {
      book.add(outcome("ada", "PSPPPPP", "aa"), "v1");
    }
    var how = new Gradebook.Options(BEST, false);
    try (Gradebook book = open("2026-02-02T08:00:00Z", "alan")) {
      book.override("ada", LAB, SECOND, points("12.5"), "shown at the board", how);
      assertEquals(points("97.50"), book.standings(BEST).get(0).points());
      book.add(outcome("ada", "P2PPPPP", "aa"), "v2");
      assertEquals(points("97.50"), book.standings(BEST).get(0).points());
      book.withdraw("ada", LAB, SECOND, "wrong student", BEST);
      assertEquals(points("92.50"), book.standings(BEST).get(0).points());
      List<Entry> history = of(book.history("ada"), SECOND);
      assertEquals(
          List.of(Kind.GRADED, Kind.OVERRIDE, Kind.REGRADED, Kind.WITHDRAWN),
          history.stream().map(Entry::kind).toList());
      assertEquals("alan", history.get(1).by());
      assertEquals("shown at the board", history.get(1).reason());
    }
  }

  @Test
  void anOverrideNeedsAReasonPointsInRangeAndAnAttempt() throws SQLException {
    try (Gradebook book = open("2026-02-01T08:00:00Z", "grace")) {
      book.add(outcome("ada", "PSPPPPP", "aa"), "v1");
      var how = new Gradebook.Options(BEST, false);
      refused("reason", () -> book.override("ada", LAB, SECOND, points("3"), " ", how));
      refused("from 0 to 15", () -> book.override("ada", LAB, SECOND, points("15.01"), "x", how));
      refused("from 0 to 15", () -> book.override("ada", LAB, SECOND, points("-1"), "x", how));
      refused("bob has none", () -> book.override("bob", LAB, SECOND, points("3"), "x", how));
      refused("has none for", () -> book.withdraw("ada", LAB, SECOND, "x", BEST));
      assertEquals(7, book.history("ada").size());
      var create = new Gradebook.Options(BEST, true);
      book.override("bob", LAB, SECOND, points("3"), "by oral examination", create);
      assertEquals(points("3.00"), book.standings(BEST).get(1).points());
    }
  }

  private static void refused(String words, Callable<?> action) {
    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, action::call);
    assertTrue(String.valueOf(refused.getMessage()).contains(words), refused::toString);
  }

  @Test
  void regradingOneExerciseTellsWhatChangedAndTouchesNoOther() throws SQLException {
    try (Gradebook book = open("2026-02-01T08:00:00Z", "grace")) {
      book.add(outcome("ada", "P2PPPPP", "aa"), "v1");
      book.add(outcome("ada", "PPSSSSS", "bb"), "v1");
      Outcome again = second("ada", "P3PPPPP", "aa");
      Change tried = book.regrade(again, "v2", "suite 1.2 was wrong", false).orElseThrow();
      assertEquals(points("3.75"), tried.gain());
      assertEquals(14, book.history("ada").size());
      Change done = book.regrade(again, "v2", "suite 1.2 was wrong", true).orElseThrow();
      assertEquals(points("7.50"), done.before().orElseThrow().score());
      assertEquals(15, book.history("ada").size());
      assertEquals(1, done.after().attempt());
      assertEquals("suite 1.2 was wrong", done.after().reason());
      assertEquals(Kind.REGRADED, done.after().kind());
      assertEquals("v2", done.after().courseVersion());
      assertTrue(book.regrade(second("ada", "P3PPPPP", "cc"), "v2", "x", true).isEmpty());
    }
  }

  @Test
  void anOverrideStandsThroughARegradeAndTheChangeSaysSo() throws SQLException {
    try (Gradebook book = open("2026-02-01T08:00:00Z", "grace")) {
      book.add(outcome("ada", "PSPPPPP", "aa"), "v1");
      var how = new Gradebook.Options(BEST, false);
      book.override("ada", LAB, SECOND, points("10"), "oral", how);
      Change change =
          book.regrade(second("ada", "PPPPPPP", "aa"), "v2", "new suite", true).orElseThrow();
      assertTrue(change.overridden());
      assertEquals(points("10.00"), change.holds().score());
      assertEquals(points("95.00"), book.standings(BEST).get(0).points());
    }
  }

  @Test
  void latenessIsTakenOffWhenScoresAreReadAndOverridesToo() throws SQLException {
    GradingPolicy policy =
        policy(
            """
            grace_minutes = 60
            penalty_per_day = 0.1
            penalty_cap = 0.25
            [grading.due]
            "01" = "2026-01-31T23:00:00+01:00"
            """);
    try (Gradebook book = open("2026-02-09T08:00:00Z", "grace")) {
      book.add(outcome("grace", "PPPPPPP", "aa", Instant.parse("2026-01-31T23:00:00Z")), "v1");
      book.add(outcome("late", "PPPPPPP", "bb", Instant.parse("2026-01-31T23:00:01Z")), "v1");
      book.add(outcome("two", "PPPPPPP", "cc", Instant.parse("2026-02-01T22:00:01Z")), "v1");
      book.add(outcome("week", "PPPPPPP", "dd", Instant.parse("2026-02-07T22:00:00Z")), "v1");
      assertEquals(
          List.of("grace 0 100.00", "late 1 90.00", "two 2 80.00", "week 7 75.00"),
          book.standings(policy).stream()
              .map(s -> s.attempt().student() + " " + s.daysLate() + " " + s.counted())
              .toList());
      assertEquals(points("100.00"), book.standings(BEST).get(3).counted());
    }
  }

  @Test
  void theBestAttemptIsBestAfterLateness() throws SQLException {
    GradingPolicy policy =
        policy(
            """
            attempts = "best"
            penalty_per_day = 0.5
            [grading.due]
            "01" = "2026-02-01T00:00:00Z"
            """);
    try (Gradebook book = open("2026-02-09T08:00:00Z", "grace")) {
      book.add(outcome("ada", "PPPPPSS", "aa", ON_TIME), "v1");
      book.add(outcome("ada", "PPPPPPP", "bb", Instant.parse("2026-02-01T05:00:00Z")), "v1");
      assertEquals(1, book.standings(policy).get(0).attempt().number());
    }
  }

  @Test
  void noEntryCanBeChangedOrDeletedEvenByHand() throws SQLException {
    String url = url();
    try (Gradebook book = Gradebook.open(url, at("2026-02-01T08:00:00Z"), "grace")) {
      book.add(outcome("ada", "PSPPPPP", "aa"), "v1");
    }
    try (Connection connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      for (String sql :
          List.of(
              "update entry set score = 15",
              "delete from entry",
              "update attempt set handed_in = '2020-01-01T00:00:00Z'",
              "delete from attempt")) {
        SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
        assertTrue(String.valueOf(refused.getMessage()).contains("stays as it is"), sql);
      }
    }
  }

  @Test
  void twoGradersThatWriteAtOnceLoseNothingAndRepeatNothing() throws Exception {
    String url = url();
    Callable<Integer> grader =
        () -> {
          try (Gradebook book = Gradebook.open(url, at("2026-02-01T08:00:00Z"), "grace")) {
            for (int i = 0; i < 20; i++) {
              book.add(outcome("student" + i, "P3PSCTX", "h" + i), "v1");
              book.override(
                  "student0", LAB, SECOND, points("1"), "again", new Gradebook.Options(BEST, true));
            }
          }
          return 20;
        };
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Integer>> running = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        running.add(threads.submit(grader));
      }
      for (Future<Integer> one : running) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
    try (Gradebook book = Gradebook.open(url, at("2026-02-01T08:00:00Z"), "grace")) {
      List<Standing> standings = book.standings(BEST);
      assertEquals(20, standings.size());
      assertTrue(standings.stream().allMatch(s -> s.attempts() == 1 && s.exercises().size() == 7));
      assertEquals(7 + 80, book.history("student0").size());
      assertEquals(7, book.history("student7").size());
    }
  }

  @Test
  void whatWasAddedBeforeAKillIsThereAndNothingIsThereInPart() throws Exception {
    String url = url();
    Process writer =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                EndlessWriter.class.getName(),
                url)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> added = new ArrayList<>();
    try (var lines = writer.inputReader(StandardCharsets.UTF_8)) {
      while (added.size() < 30) {
        added.add(String.valueOf(lines.readLine()));
      }
      writer.toHandle().destroyForcibly(); // unlike the process, it leaves the stream open
      lines.lines().forEach(added::add);
      writer.waitFor();
    }
    assertTrue(writer.exitValue() == 128 + 9, "the writer must have been killed");
    try (Gradebook book = Gradebook.open(url, at("2026-02-01T08:00:00Z"), "grace")) {
      List<Standing> standings = book.standings(BEST);
      List<String> kept = standings.stream().map(s -> s.attempt().student()).toList();
      assertTrue(kept.containsAll(added), () -> kept + " lacks some of " + added);
      assertTrue(standings.stream().allMatch(s -> s.exercises().size() == 7));
      book.add(outcome("after", "PPPPPPP", "zz"), "v1");
    }
  }

  @Test
  void aGradebookOfTheFirstSchemaKeepsItsScores() throws SQLException {
    String url = url();
    try (Connection connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("create table schema_version (version integer not null)");
      statement.execute(
          "create table score (student varchar(400) not null, lab varchar(20) not null,"
              + " attempt integer not null, exercise varchar(20) not null,"
              + " score decimal(8, 2) not null, max_score decimal(8, 2) not null,"
              + " status varchar(20) not null, graded_at varchar(30) not null,"
              + " submission_hash varchar(64) not null, course_version varchar(64) not null,"
              + " sandboxed integer not null, primary key (student, lab, attempt, exercise))");
      statement.execute("insert into schema_version (version) values (1)");
      statement.execute(
          "insert into score values ('ada', '01', 1, '1.1', 7.5, 15, 'partial',"
              + " '2026-01-02T03:04:05Z', 'aa', 'v0', 1), ('ada', '01', 1, '1.2', 15, 15,"
              + " 'passed', '2026-01-02T03:04:05Z', 'aa', 'v0', 1)");
    }
    try (Gradebook book = Gradebook.open(url, at("2026-02-01T08:00:00Z"), "grace")) {
      assertEquals(points("22.50"), book.standings(BEST).get(0).points());
      assertEquals("2026-01-02T03:04:05Z", book.history("ada").get(0).at());
      assertEquals("aa", book.standings(BEST).get(0).attempt().hash());
    }
  }

  @Test
  void aGradebookOfANewerSchemaIsLeftAlone() throws SQLException {
    String url = url();
    try (Connection connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("create table schema_version (version integer not null)");
      statement.execute("insert into schema_version (version) values (999)");
    }
    SQLException refused =
        assertThrows(
            SQLException.class, () -> Gradebook.open(url, at("2026-02-01T08:00:00Z"), "grace"));
    assertTrue(String.valueOf(refused.getMessage()).contains("is 999"), refused::toString);
  }
}
