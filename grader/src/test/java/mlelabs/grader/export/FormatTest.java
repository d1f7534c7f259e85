package mlelabs.grader.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mlelabs.exercise.Course;
import mlelabs.grader.gradebook.Gradebook;
import mlelabs.grader.gradebook.GradingPolicy;
import mlelabs.grader.sample.SampleResults;
import mlelabs.grader.submission.Outcome;
import mlelabs.grader.submission.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FormatTest {

  private static final String LAB = "Lab 1: Explore, then set the benchmark";
  private static final String LATE =
      """
      [grading]
      penalty_per_day = 0.1
      [grading.due]
      "01" = "2026-01-31T20:00:00Z"
      """;

  @TempDir Path temp = Path.of("");
  private ClassScores scores =
      new ClassScores(Course.load(), GradingPolicy.load(), List.of(), Roster.NONE);

  @BeforeEach
  void aClass() throws SQLException, IOException {
    GradingPolicy policy =
        GradingPolicy.read(new ByteArrayInputStream(LATE.getBytes(StandardCharsets.UTF_8)));
    String url = "jdbc:sqlite:" + temp.resolve("gradebook.sqlite");
    try (Gradebook book = Gradebook.open(url, Clock.systemUTC(), "grace")) {
      book.add(outcome("ada", "P3PPPPP", "2026-01-31T19:00:00Z"), "v1");
      book.add(outcome("=cmd()", "PPPPPPP", "2026-01-31T22:05:09Z"), "v1");
      scores = new ClassScores(Course.load(), policy, book.standings(policy), Roster.NONE);
    }
  }

  private static Outcome outcome(String student, String letters, String handedIn) {
    return new Outcome(
        student,
        "01",
        Path.of("n"),
        Verdict.GRADED,
        "",
        Optional.of(SampleResults.of(letters)),
        student,
        Instant.parse(handedIn));
  }

  private ClassScores known(String roster) throws IOException {
    Path file = Files.writeString(temp.resolve("roster.csv"), roster);
    return new ClassScores(scores.course(), scores.policy(), scores.standings(), Roster.read(file));
  }

  private static List<List<String>> rows(String csv) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      return reader.stream().map(CsvRecord::getFields).toList();
    }
  }

  @Test
  void canvasGetsItsColumnsThePointsPossibleAndARowForEachStudent() throws IOException {
    ClassScores known =
        known("\ufeffStudent,ID,SIS User ID,SIS Login ID,Section\n\"Lovelace, Ada\",17,S1,ada,A\n");
    assertEquals(
        List.of(
            List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section", LAB),
            List.of("    Points Possible", "", "", "", "", "100.00"),
            List.of("'=cmd()", "", "", "'=cmd()", "", "90.00"),
            List.of("Lovelace, Ada", "17", "S1", "ada", "A", "96.25")),
        rows(Format.CANVAS.csv(known)));
    assertEquals(1, known.roster().problems(List.of("ada", "=cmd()")).size());
  }

  @Test
  void moodleGetsOneColumnThatIdentifiesAndOneForEachLab() throws IOException {
    ClassScores known = known("Username,Email address\nal17,ada\n");
    assertEquals(
        List.of(
            List.of("username", "email", LAB),
            List.of("'=cmd()", "", "90.00"),
            List.of("al17", "ada", "96.25")),
        rows(Format.MOODLE.csv(known)));
  }

  @Test
  void gradescopeGetsScoreMaximumTimeAndLateness() throws IOException {
    List<List<String>> rows = rows(Format.GRADESCOPE.csv(scores));
    assertEquals(
        List.of(
            "First Name",
            "Last Name",
            "SID",
            "Email",
            LAB,
            LAB + " - Max Points",
            LAB + " - Submission Time",
            LAB + " - Lateness (H:M:S)"),
        rows.get(0));
    assertEquals(
        List.of("", "", "'=cmd()", "", "90.00", "100.00", "2026-01-31 22:05:09 +0000", "02:05:09"),
        rows.get(1));
    assertEquals("00:00:00", rows.get(2).get(7));
  }

  @Test
  void aRosterWithTwoRowsForAStudentTellsNothingAboutThem() throws IOException {
    ClassScores known = known("Student,ID,SIS Login ID\nA,1,ada\nB,2,ada\n");
    assertTrue(rows(Format.CANVAS.csv(known)).get(3).get(1).isEmpty());
    assertTrue(known.roster().problems(List.of("ada")).get(0).contains("but 2 do"));
  }

  @Test
  void aClassWithoutScoresIsAHeader() throws IOException {
    ClassScores none = new ClassScores(scores.course(), scores.policy(), List.of(), Roster.NONE);
    assertEquals(1, rows(Format.NBGRADER.csv(none)).size());
    assertEquals(1, rows(Format.MOODLE.csv(none)).size());
  }
}
