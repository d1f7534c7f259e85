package mlelabs.grader.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import mlelabs.environment.WholeFile;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.grader.report.GradescopeResults;
import mlelabs.grader.submission.Intake;
import mlelabs.grader.submission.Outcome;
import mlelabs.grader.submission.Verdict;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code course gradescope-run}: what {@code run_autograder} does with one submission. A notebook
 * that cannot be read gets results that say so, worth 0 of 0 points; a fault of the grader gets
 * none, so that Gradescope calls the staff.
 */
@Command(
    name = "gradescope-run",
    hidden = true,
    description = "Grades one submission inside Gradescope's container.")
final class GradescopeRunCommand implements Callable<Integer> {

  private static final String STUDENT = "submission";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "SUBMISSION")
  private Path submission = Path.of("");

  @Parameters(index = "1", paramLabel = "RESULTS")
  private Path results = Path.of("");

  @Option(names = "--lab", required = true)
  private String id = "";

  @Option(names = "--trust-submissions")
  private boolean trusted;

  @Override
  public Integer call() throws IOException {
    Lab lab = Course.load().lab(id).orElseThrow();
    Path work = Files.createTempDirectory("gradescope-");
    Path students = work.resolve("in");
    copyNotebooks(students.resolve(STUDENT));
    int status = grade(students, work.resolve("out"));
    Path json = work.resolve("out/results").resolve(STUDENT).resolve(lab.id() + ".json");
    if (Files.exists(json)) {
      WholeFile.write(results, Files.readAllBytes(json));
      return 0;
    }
    Optional<String> unreadable = unreadable(lab, students);
    if (unreadable.isPresent()) {
      WholeFile.write(results, GradescopeResults.unreadable(lab, unreadable.get()));
      return 0;
    }
    return status == 0 ? GradebookAction.FAILED : status;
  }

  /** Copies what may be graded; a link is no file. */
  private void copyNotebooks(Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> all = Files.walk(submission)) {
      for (Path file : all.filter(GradescopeRunCommand::isNotebook).toList()) {
        Path target = to.resolve(submission.relativize(file).toString());
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static boolean isNotebook(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && file.toString().endsWith(".ipynb");
  }

  private int grade(Path students, Path out) {
    List<String> arguments =
        new ArrayList<>(
            List.of(students.toString(), "--out", out.toString(), "--lab", id, "--jobs", "1"));
    if (trusted) {
      arguments.add("--trust-submissions");
    }
    return new CommandLine(new GradeCommand())
        .setOut(spec.commandLine().getOut())
        .setErr(spec.commandLine().getErr())
        .execute(arguments.toArray(String[]::new));
  }

  private static Optional<String> unreadable(Lab lab, Path students) throws IOException {
    Intake intake =
        Intake.of(Course.load(), List.of(students), Optional.of(lab), students.resolve("none"));
    return intake.submissions().isEmpty()
        ? intake.rejected().stream()
            .filter(o -> o.verdict() == Verdict.UNREADABLE)
            .map(Outcome::reason)
            .findFirst()
        : Optional.empty();
  }
}
