package mlelabs.grader.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import mlelabs.grader.batch.BarProgress;
import mlelabs.grader.batch.Batch;
import mlelabs.grader.batch.CourseVersion;
import mlelabs.grader.batch.Narrowed;
import mlelabs.grader.batch.OutcomeLine;
import mlelabs.grader.batch.PlainProgress;
import mlelabs.grader.batch.Progress;
import mlelabs.grader.gradebook.Attempt;
import mlelabs.grader.gradebook.Change;
import mlelabs.grader.gradebook.Entry;
import mlelabs.grader.gradebook.Gradebook;
import mlelabs.grader.grading.NotGradedException;
import mlelabs.grader.grading.SubmissionGrader;
import mlelabs.grader.report.Results;
import mlelabs.grader.submission.Intake;
import mlelabs.grader.submission.Outcome;
import mlelabs.grader.submission.Submission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code course gradebook regrade}. */
@Command(
    name = "regrade",
    mixinStandardHelpOptions = true,
    description = {
      "Grades one exercise of all files again, after its suite changed, and says who gained and who",
      "lost. Only files that were graded before are taken; scores given by hand go on to hold."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:the gradebook cannot be read or written",
      "2:wrong usage",
      "3:some files were not graded; each is named on standard error"
    })
final class GradebookRegradeCommand extends GradebookAction {

  private static final int SOME_NOT_GRADED = 3;

  @Parameters(index = "0", paramLabel = "EXERCISE", description = "Such as 1.3.")
  private String id = "";

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      arity = "1..*",
      description = "Notebooks, or folders of students, as for grade.")
  private List<Path> paths = List.of();

  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
  private String reason = "";

  @Option(names = "--dry-run", description = "Say what would change, write nothing.")
  private boolean dryRun;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Submissions at once; default: one for each processor.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  private final GradeCommand.Graders graders;

  GradebookRegradeCommand() {
    this(GradeCommand::sandboxed);
  }

  GradebookRegradeCommand(GradeCommand.Graders graders) {
    this.graders = graders;
  }

  @Override
  int run(Gradebook book)
      throws SQLException, IOException, NotGradedException, InterruptedException {
    Lab lab = labOf(id);
    LabExercise exercise = exercise(id);
    Batch.Options options = new Batch.Options(jobs, false, true);
    Intake intake = Intake.of(course(), paths, Optional.of(lab), Path.of(""));
    List<Attempt> known = book.attempts(lab);
    List<Submission> files = intake.submissions().stream().filter(s -> isAmong(known, s)).toList();
    List<Outcome> outcomes =
        graded(files.stream().map(s -> Narrowed.to(exercise, s)).toList(), options);
    List<Change> changes = new ArrayList<>();
    for (Outcome outcome :
        outcomes.stream().filter(Outcome::graded).sorted(Outcome.ORDER).toList()) {
      book.regrade(outcome, CourseVersion.current(), reason, !dryRun).ifPresent(changes::add);
    }
    report(changes);
    out()
        .printf(
            "%d files are not in the gradebook and were left out%n",
            intake.submissions().size() - files.size());
    out().printf("%d attempts in the gradebook have no file here%n", known.size() - files.size());
    return unfinished(outcomes);
  }

  private static boolean isAmong(List<Attempt> known, Submission s) {
    return known.stream()
        .anyMatch(a -> a.student().equals(s.student()) && a.hash().equals(s.hash()));
  }

  private List<Outcome> graded(List<Submission> files, Batch.Options options)
      throws NotGradedException, InterruptedException {
    if (files.isEmpty()) {
      return List.of();
    }
    Progress progress =
        Terminal.isThere() ? new BarProgress(out(), Clock.systemUTC()) : new PlainProgress(out());
    try (SubmissionGrader grader = graders.open(options.sandboxed(), options.jobs())) {
      return new Batch(grader, Results.NOWHERE, options).run(files, progress);
    }
  }

  private void report(List<Change> changes) {
    int gained = 0;
    int lost = 0;
    for (Change change : changes) {
      gained += change.gain().signum() > 0 ? 1 : 0;
      lost += change.gain().signum() < 0 ? 1 : 0;
      if (change.gain().signum() != 0) {
        out().println(OutcomeLine.safe(line(change)));
      }
    }
    out()
        .printf(
            Locale.ROOT,
            "exercise %s%s: %d gained, %d lost, %d as before%n",
            id,
            dryRun ? " (nothing written)" : "",
            gained,
            lost,
            changes.size() - gained - lost);
  }

  private static String line(Change change) {
    BigDecimal before = change.before().map(Entry::score).orElse(BigDecimal.ZERO);
    String sign = change.gain().signum() > 0 ? "+" : "";
    String override =
        change.overridden() ? "; " + change.holds().score() + " given by hand goes on to hold" : "";
    return "%s, attempt %d: %s → %s (%s%s)%s"
        .formatted(
            change.after().student(),
            change.after().attempt(),
            before,
            change.after().score(),
            sign,
            change.gain(),
            override);
  }

  private int unfinished(List<Outcome> outcomes) {
    List<Outcome> without = outcomes.stream().filter(o -> !o.graded()).toList();
    without.forEach(o -> err().println(OutcomeLine.of(o)));
    return without.isEmpty() ? 0 : SOME_NOT_GRADED;
  }
}
