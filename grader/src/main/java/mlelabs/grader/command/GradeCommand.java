package mlelabs.grader.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mlelabs.environment.Installation;
import mlelabs.exercise.Lab;
import mlelabs.grader.batch.BarProgress;
import mlelabs.grader.batch.Batch;
import mlelabs.grader.batch.CourseVersion;
import mlelabs.grader.batch.OutcomeLine;
import mlelabs.grader.batch.PlainProgress;
import mlelabs.grader.batch.Progress;
import mlelabs.grader.gradebook.Gradebook;
import mlelabs.grader.grading.NotGradedException;
import mlelabs.grader.grading.SandboxedGrader;
import mlelabs.grader.grading.SubmissionGrader;
import mlelabs.grader.report.ReportFolder;
import mlelabs.grader.sandbox.ConfinementException;
import mlelabs.grader.sandbox.Limits;
import mlelabs.grader.sandbox.WorkerPool;
import mlelabs.grader.submission.Intake;
import mlelabs.grader.submission.Outcome;
import mlelabs.grader.submission.Shard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code course grade}: submissions in, scores and pages out. */
@Command(
    name = "grade",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Grades submissions with the hidden tests, each in a sandbox of its own.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every submission has a score, whatever it is",
      "2:wrong usage",
      "3:some submissions have no score; each is named on standard error"
    },
    footer = {
      "",
      "A PATH is a notebook, or a folder laid out STUDENT/NOTEBOOK.ipynb or",
      "STUDENT/ASSIGNMENT/NOTEBOOK.ipynb. The lab is read from the notebook's metadata, else from",
      "its file name. OUT gets grades.csv, exercises.csv, index.html, feedback/, results/ and",
      "gradebook.sqlite. Shards that were graded into one OUT are put together by a last run with",
      "--resume and without --shard."
    })
final class GradeCommand implements Callable<Integer> {

  private static final int SOME_NOT_GRADED = 3;

  /** Opens what grades. */
  interface Graders {
    SubmissionGrader open(boolean sandboxed, int jobs) throws NotGradedException;
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Notebooks, or folders of students.")
  private List<Path> paths = List.of();

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where reports go.")
  private Path out = Path.of("");

  @Option(
      names = "--lab",
      paramLabel = "ID",
      description = "Grade this lab only; a notebook of no known lab is taken for it.")
  private Optional<String> lab = Optional.empty();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Submissions at once; default: one for each processor.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--resume",
      description = "Keep the results in OUT of submissions that have not changed.")
  private boolean resume;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description = "Grade one of N shares of the class.")
  private Optional<String> shard = Optional.empty();

  @Option(
      names = "--gradebook",
      paramLabel = "JDBC-URL",
      description = "Where scores are kept; default: OUT/gradebook.sqlite.")
  private Optional<String> gradebook = Optional.empty();

  @Option(
      names = "--trust-submissions",
      description = "Run submissions without a sandbox; every report says so.")
  private boolean trusted;

  private final Graders graders;
  private final Clock clock;

  GradeCommand() {
    this(GradeCommand::sandboxed, Clock.systemUTC());
  }

  GradeCommand(Graders graders, Clock clock) {
    this.graders = graders;
    this.clock = clock;
  }

  private static SubmissionGrader sandboxed(boolean sandboxed, int jobs) throws NotGradedException {
    Installation installation = Installation.locate();
    try {
      return new SandboxedGrader(
          sandboxed
              ? WorkerPool.confined(installation, Limits.STANDARD, jobs)
              : WorkerPool.unconfined(installation, Limits.STANDARD, jobs));
    } catch (ConfinementException e) {
      throw new NotGradedException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    Batch.Options options = usage(() -> new Batch.Options(jobs, resume, !trusted));
    mlelabs.exercise.Course course = mlelabs.exercise.Course.load();
    Optional<Lab> only = lab.map(id -> usage(() -> labNamed(course, id)));
    Shard share = shard.map(text -> usage(() -> Shard.parse(text))).orElse(Shard.ALL);
    Intake all = usage(() -> handedIn(course, only));
    String version = CourseVersion.current();
    try (Gradebook book = usage(() -> openGradebook(version))) {
      ReportFolder reports = new ReportFolder(course, out, all.students(), version);
      return report(all.in(share), reports, book, options);
    } catch (SQLException e) {
      return fault("the gradebook cannot be written: " + e.getMessage());
    } catch (IOException e) {
      return fault("the reports cannot be written: " + e);
    } catch (NotGradedException e) {
      return fault(String.valueOf(e.getMessage()));
    }
  }

  private int report(Intake intake, ReportFolder reports, Gradebook book, Batch.Options options)
      throws IOException, SQLException, NotGradedException, InterruptedException {
    List<Outcome> outcomes = new ArrayList<>(graded(intake, reports, options));
    for (Outcome rejected : ReportFolder.onePerPlace(joined(outcomes, intake.rejected()))) {
      if (!rejected.graded()) {
        reports.write(rejected);
      }
    }
    outcomes.addAll(intake.rejected());
    outcomes.sort(Outcome.ORDER);
    reports.writeClass(outcomes);
    book.add(outcomes);
    return summary(outcomes, intake.otherLabs());
  }

  private List<Outcome> graded(Intake intake, ReportFolder reports, Batch.Options options)
      throws NotGradedException, InterruptedException {
    if (intake.submissions().isEmpty()) {
      return List.of();
    }
    try (SubmissionGrader grader = graders.open(options.sandboxed(), options.jobs())) {
      List<Outcome> outcomes =
          new Batch(grader, reports, options).run(intake.submissions(), progress());
      printProcessorTime(grader, outcomes.size());
      return outcomes;
    }
  }

  private void printProcessorTime(SubmissionGrader grader, int submissions) {
    Duration own = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "processor time a submission: %.2f s in the sandbox, %.2f s in the grader%n",
            grader.processorTime().toMillis() / 1000.0 / submissions,
            own.toMillis() / 1000.0 / submissions);
  }

  private int summary(List<Outcome> outcomes, int otherLabs) {
    List<Outcome> without = outcomes.stream().filter(o -> !o.graded()).toList();
    PrintWriter err = spec.commandLine().getErr();
    without.forEach(o -> err.println(OutcomeLine.of(o)));
    if (outcomes.isEmpty()) {
      err.println("No notebook was found in " + shown(paths));
    }
    err.flush();
    PrintWriter written = spec.commandLine().getOut();
    if (otherLabs > 0) {
      written.println(otherLabs + " notebooks of other labs were left out");
    }
    written.printf(
        "%d graded, %d without score%n", outcomes.size() - without.size(), without.size());
    written.println("Look at " + out.resolve("index.html").toAbsolutePath().normalize().toUri());
    written.flush();
    return without.isEmpty() ? 0 : SOME_NOT_GRADED;
  }

  private Intake handedIn(mlelabs.exercise.Course course, Optional<Lab> only) throws IOException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException("PATH must exist, but does not: " + path);
      }
    }
    Intake intake = Intake.of(course, paths, only, out);
    if (intake.students().stream().anyMatch(name -> name.contains("\ufffd"))) {
      throw new IOException(
          "file names must be readable, but some are not in this locale; set LC_ALL=C.UTF-8");
    }
    return intake;
  }

  private Gradebook openGradebook(String version) throws IOException, SQLException {
    Files.createDirectories(out);
    String url = gradebook.orElse("jdbc:sqlite:" + out.resolve("gradebook.sqlite"));
    return Gradebook.open(url, clock, version);
  }

  private Progress progress() {
    PrintWriter target = spec.commandLine().getOut();
    return Terminal.isThere() ? new BarProgress(target, clock) : new PlainProgress(target);
  }

  private static Lab labNamed(mlelabs.exercise.Course course, String id) {
    String known = course.labs().stream().map(Lab::id).collect(Collectors.joining(", "));
    return course
        .lab(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException("--lab must be one of " + known + ", but was " + id));
  }

  private int fault(String message) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("Not graded: " + OutcomeLine.safe(message));
    err.flush();
    return SOME_NOT_GRADED;
  }

  /** What is wrong with an argument is wrong usage. */
  private <T> T usage(Callable<T> argument) {
    try {
      return argument.call();
    } catch (Exception e) {
      String message = e instanceof NoSuchFileException n ? n.getFile() : e.getMessage();
      throw new ParameterException(spec.commandLine(), String.valueOf(message), e);
    }
  }

  private static List<Outcome> joined(List<Outcome> first, List<Outcome> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static String shown(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
  }
}
