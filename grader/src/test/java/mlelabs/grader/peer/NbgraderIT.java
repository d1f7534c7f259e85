package mlelabs.grader.peer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mlelabs.environment.Installation;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.grader.export.ClassScores;
import mlelabs.grader.export.Format;
import mlelabs.grader.export.NbgraderCourse;
import mlelabs.grader.export.NbgraderDatabase;
import mlelabs.grader.export.Roster;
import mlelabs.grader.gradebook.Gradebook;
import mlelabs.grader.gradebook.GradingPolicy;
import mlelabs.grader.sample.SampleClass;
import mlelabs.grader.sample.SampleResults;
import mlelabs.grader.submission.Intake;
import mlelabs.grader.submission.Outcome;
import mlelabs.grader.submission.Submission;
import mlelabs.grader.submission.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way through nbgrader and back: release, collect, grade, enter the scores. */
final class NbgraderIT {

  private static final Course COURSE = Course.load();
  private static final Lab LAB = SampleResults.lab();
  private static final String LATE =
      """
      [grading]
      penalty_per_day = 0.1
      [grading.due]
      "01" = "2026-01-31T20:00:00Z"
      """;
  private static final String ASSIGNMENT = "01-explore-and-benchmark";

  @TempDir Path temp = Path.of("");

  private void generate() throws IOException, InterruptedException {
    NbgraderCourse.write(COURSE, Installation.locate().labs(), temp);
    PeerPython.Run run =
        PeerPython.module(temp, "nbgrader", "generate_assignment", ASSIGNMENT, "--create");
    assertEquals(0, run.status(), run::output);
  }

  @Test
  void itsReaderAcceptsTheMetadataOfReleasedLabs() throws Exception {
    Path released = Installation.locate().labs().resolve(LAB.notebook());
    PeerPython.Run run = PeerPython.script(temp, "metadata.py", released.toString());
    assertEquals(0, run.status(), run::output);
    assertEquals(
        LAB.exercises().stream()
            .map(
                e ->
                    "exercise-%s %d True True False"
                        .formatted(e.id().replace('.', '-'), e.points()))
            .toList(),
        run.lines());
  }

  @Test
  void whatItReleasesIsCollectedAndGradedAsOurs() throws Exception {
    generate();
    Path released = temp.resolve("release").resolve(ASSIGNMENT).resolve(LAB.notebook());
    for (String stage : List.of("submitted", "autograded")) {
      Path folder = temp.resolve(stage).resolve("ada").resolve(ASSIGNMENT);
      Files.createDirectories(folder);
      Files.copy(released, folder.resolve(LAB.notebook()));
      Files.writeString(folder.resolve("timestamp.txt"), "2026-01-31 23:58:23.948203 UTC");
      Intake intake =
          Intake.of(COURSE, List.of(temp.resolve(stage)), Optional.empty(), temp.resolve("out"));
      Submission submission = intake.submissions().get(0);
      assertEquals("ada", submission.student());
      assertEquals(LAB, submission.lab());
      assertEquals(
          Instant.parse("2026-01-31T23:58:23.948203Z"),
          submission.graded(SampleResults.of("PPPPPPP")).handedIn());
      List<String> ours =
          mlelabs.grader.notebook.Notebook.read(
                  Installation.locate().labs().resolve(LAB.notebook()))
              .code();
      assertEquals(ours, submission.cells());
    }
  }

  @Test
  void scoresEnteredIntoItsGradebookAreWhatItExports() throws Exception {
    generate();
    GradingPolicy policy = GradingPolicy.read(new ByteArrayInputStream(LATE.getBytes(UTF_8)));
    ClassScores scores = scores(policy);
    Path database = temp.resolve("gradebook.db");
    for (int i = 0; i < 2; i++) {
      try (NbgraderDatabase nbgrader = NbgraderDatabase.open(database)) {
        nbgrader.enter(scores);
      }
    }
    Path table = temp.resolve("theirs.csv");
    PeerPython.Run run =
        PeerPython.script(temp, "export.py", database.toString(), table.toString());
    assertEquals(0, run.status(), run::output);
    assertTrue(run.lines().contains("ada exercise-1-2 11.25 False"), run::output);
    assertTrue(run.lines().contains("José Ñandú exercise-1-2 10.0 False"), run::output);
    assertEquals(14, run.lines().size(), run::output);

    List<NamedCsvRecord> theirs = rows(Files.readString(table));
    List<NamedCsvRecord> ours = rows(Format.NBGRADER.csv(scores));
    assertEquals(
        List.of("José Ñandú 85.50", "ada 86.63"),
        ours.stream().map(r -> r.getField("student_id") + " " + r.getField("score")).toList());
    assertEquals(theirs.get(0).getHeader(), ours.get(0).getHeader());
    for (NamedCsvRecord row : ours) {
      NamedCsvRecord same =
          theirs.stream()
              .filter(r -> r.getField("student_id").equals(row.getField("student_id")))
              .findFirst()
              .orElseThrow();
      assertEquals(row.getField("assignment"), same.getField("assignment"));
      assertEquals(row.getField("timestamp"), same.getField("timestamp"));
      for (String column : List.of("raw_score", "late_submission_penalty", "score", "max_score")) {
        assertEquals(
            0,
            new BigDecimal(row.getField(column)).compareTo(new BigDecimal(same.getField(column))),
            column + " " + row + same);
      }
    }
  }

  private ClassScores scores(GradingPolicy policy) throws Exception {
    String url = "jdbc:sqlite:" + temp.resolve("ours.sqlite");
    try (Gradebook book = Gradebook.open(url, Clock.systemUTC(), "grace")) {
      book.add(outcome("ada", "P3PPPPP"), "v1");
      book.add(outcome("José Ñandú", "PSPPPPP"), "v1");
      book.override(
          "José Ñandú",
          LAB,
          LAB.exercises().get(1),
          BigDecimal.TEN,
          "oral",
          new Gradebook.Options(policy, false));
      return new ClassScores(COURSE, policy, book.standings(policy), Roster.NONE);
    }
  }

  private static Outcome outcome(String student, String letters) {
    return new Outcome(
        student,
        "01",
        Path.of(SampleClass.RELEASED),
        Verdict.GRADED,
        "",
        Optional.of(SampleResults.of(letters)),
        student,
        Instant.parse("2026-01-31T23:58:23Z"));
  }

  private static List<NamedCsvRecord> rows(String csv) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
