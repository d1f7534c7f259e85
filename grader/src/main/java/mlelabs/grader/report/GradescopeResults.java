package mlelabs.grader.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mlelabs.exercise.Lab;
import mlelabs.grader.grading.ExerciseResult;
import mlelabs.grader.grading.LabResult;
import mlelabs.grader.grading.Status;
import mlelabs.grader.grading.TestResult;
import mlelabs.grader.sandbox.Limits;
import mlelabs.grader.submission.Outcome;
import mlelabs.grader.submission.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Gradescope's {@code results.json}: an exercise is one test, with its points. Text is declared as
 * plain text, so nothing in it is read as markup. {@code extra_data} holds the whole result, from
 * which it can be read back, and its {@link GradingRecord}. There are no times in it: the same
 * result gives the same bytes.
 *
 * @see <a href="https://gradescope-autograders.readthedocs.io/en/latest/specs/">Gradescope's
 *     specification</a>
 */
public final class GradescopeResults {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String courseVersion;

  private final Limits limits;

  GradescopeResults(String courseVersion, Limits limits) {
    this.courseVersion = courseVersion;
    this.limits = limits;
  }

  /** The JSON of a submission that cannot be read: 0 of 0 points, and why. */
  public static String unreadable(Lab lab, String reason) {
    Test test =
        new Test(
            "0",
            "The notebook can be read",
            0,
            0,
            "failed",
            Wording.sentence(reason) + " There is no score, and this is not a zero.",
            "visible");
    String output =
        "This submission has not been graded. Hand in "
            + lab.notebook()
            + " as JupyterLab saves it.";
    return text(
        new Document(
            0, output, "text", "text", "text", "visible", "hidden", List.of(test), Map.of()));
  }

  /** The JSON of a graded submission. */
  String write(Outcome outcome) {
    LabResult result = outcome.result().orElseThrow();
    Document document =
        new Document(
            result.score(),
            summary(result),
            "text",
            "text",
            "text",
            "visible",
            "hidden",
            result.exercises().stream().map(GradescopeResults::test).toList(),
            Map.of("mlelabs", Stored.of(outcome, result, courseVersion, record(result.lab()))));
    return text(document);
  }

  private static String text(Document document) {
    try {
      return JSON.writer(printer()).writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The result in a JSON written earlier, if it is whole and of this very submission, graded by
   * this version of the course under the same confinement.
   */
  Optional<LabResult> read(String json, Submission submission, boolean sandboxed) {
    try {
      Stored stored = JSON.treeToValue(JSON.readTree(json).at("/extra_data/mlelabs"), Stored.class);
      return Optional.ofNullable(stored)
          .filter(s -> s.isOf(submission, courseVersion, sandboxed, record(submission.lab())))
          .map(s -> s.result(submission.lab()));
    } catch (JsonProcessingException | RuntimeException e) {
      // Whatever is wrong with it, it is not a result: the submission is graded again.
      return Optional.empty();
    }
  }

  private GradingRecord record(Lab lab) {
    return GradingRecord.of(courseVersion, lab, limits);
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
  }

  private static String summary(LabResult result) {
    String score =
        String.format(
            "Lab %s, %s: %s of %d points.",
            result.lab().id(),
            result.lab().title(),
            Points.brief(result.score()),
            result.lab().points());
    return result.sandboxed() ? score : score + " " + Wording.TRUSTED;
  }

  private static Test test(ExerciseResult e) {
    return new Test(
        e.exercise().id(),
        e.exercise().title(),
        e.score(),
        e.exercise().points(),
        e.status() == Status.PASSED ? "passed" : "failed",
        output(e),
        "visible");
  }

  private static String output(ExerciseResult e) {
    Stream<String> error =
        e.error().stream().map(c -> "line " + c.line() + " of the cell: " + c.message().strip());
    Stream<String> tests = e.tests().stream().map(GradescopeResults::line);
    return Stream.of(Stream.of(e.message()), error, tests)
        .flatMap(s -> s)
        .filter(s -> !s.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static String line(TestResult test) {
    if (test.notTried()) {
      return "[not tried] " + test.behaviour();
    }
    return test.passed() ? "[holds] " + test.behaviour() : "[missing] " + Wording.missing(test);
  }

  private record Document(
      double score,
      String output,
      @JsonProperty("output_format") String outputFormat,
      @JsonProperty("test_output_format") String testOutputFormat,
      @JsonProperty("test_name_format") String testNameFormat,
      String visibility,
      @JsonProperty("stdout_visibility") String stdoutVisibility,
      List<Test> tests,
      @JsonProperty("extra_data") Map<String, Stored> extraData) {}

  private record Test(
      String number,
      String name,
      double score,
      @JsonProperty("max_score") double maxScore,
      String status,
      String output,
      String visibility) {}

  private record Stored(
      String student,
      String lab,
      String submission,
      String course,
      boolean sandboxed,
      @Nullable GradingRecord record,
      List<StoredExercise> exercises) {

    static Stored of(Outcome outcome, LabResult result, String version, GradingRecord record) {
      return new Stored(
          outcome.student(),
          outcome.lab(),
          outcome.hash(),
          version,
          result.sandboxed(),
          record,
          result.exercises().stream().map(StoredExercise::of).toList());
    }

    boolean isOf(Submission s, String version, boolean confined, GradingRecord same) {
      return student.equals(s.student())
          && lab.equals(s.lab().id())
          && submission.equals(s.hash())
          && course.equals(version)
          && sandboxed == confined
          && same.equals(record);
    }

    LabResult result(Lab definition) {
      return new LabResult(
          definition, exercises.stream().map(e -> e.result(definition)).toList(), sandboxed);
    }
  }
}
