package mlelabs.grader.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
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
import mlelabs.grader.batch.Conclusion;
import mlelabs.grader.batch.CourseVersion;
import mlelabs.grader.batch.PlainProgress;
import mlelabs.grader.batch.Progress;
import mlelabs.grader.gradebook.Gradebook;
import mlelabs.grader.grading.NotGradedException;
import mlelabs.grader.grading.SandboxedGrader;
import mlelabs.grader.grading.SubmissionGrader;
import mlelabs.grader.report.GradedClass;
import mlelabs.grader.report.ReportFolder;
import mlelabs.grader.report.ShardFile;
import mlelabs.grader.sandbox.ConfinementException;
import mlelabs.grader.sandbox.Limits;
import mlelabs.grader.sandbox.WorkerPool;
import mlelabs.grader.similarity.Answers;
import mlelabs.grader.submission.Intake;
import mlelabs.grader.submission.Outcome;
import mlelabs.grader.submission.Shard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "gradebook.sqlite. With --shard it gets feedback/, results/ and a file that `course merge`",
      "puts together with those of the other shards."
    })
final class GradeCommand implements Callable<Integer> {

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

  @Mixin private BookOptions bookOptions = new BookOptions();

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

  static SubmissionGrader sandboxed(boolean sandboxed, int jobs) throws NotGradedException {
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
    Optional<Shard> share = shard.map(text -> usage(() -> Shard.parse(text)));
    Intake all = usage(() -> handedIn(course, only));
    String version = CourseVersion.current();
    Closing closing = new Closing(spec.commandLine(), out);
    try (Booking booking = new Booking(usage(this::openGradebook), version)) {
      ReportFolder reports = new ReportFolder(course, out, all.students(), version);
      Intake intake = all.in(share.orElse(Shard.ALL));
      GradedClass graded =
          graded(intake, all.students(), version, outcomes(intake, reports, booking, options));
      Path written = write(graded, share, new Conclusion(course, reports, labs()));
      booking.enter(graded.outcomes());
      sayWhatIsLeftOut(intake);
      return closing.say(graded.outcomes(), written);
    } catch (SQLException e) {
      return closing.fault("the gradebook cannot be written: " + e.getMessage());
    } catch (IOException e) {
      return closing.fault("the reports cannot be written: " + e);
    } catch (NotGradedException e) {
      return closing.fault(String.valueOf(e.getMessage()));
    }
  }

  private static GradedClass graded(
      Intake intake, List<String> students, String version, List<Outcome> outcomes) {
    return new GradedClass(
        version,
        students,
        joined(outcomes, intake.rejected()),
        intake.submissions().stream()
            .map(s -> Answers.of(s.student(), s.lab(), s.cells()))
            .toList());
  }

  /** Writes the reports of a class, or the file of a share; returns where to look. */
  private Path write(GradedClass graded, Optional<Shard> share, Conclusion conclusion)
      throws IOException {
    if (share.isPresent()) {
      new ShardFile(share.get(), graded).write(out);
      return out;
    }
    conclusion.write(graded);
    return out.resolve("index.html");
  }

  private static Path labs() {
    return Installation.locate().labs();
  }

  private List<Outcome> outcomes(
      Intake intake, ReportFolder reports, Booking booking, Batch.Options options)
      throws NotGradedException, InterruptedException {
    if (intake.submissions().isEmpty()) {
      return List.of();
    }
    try (SubmissionGrader grader = graders.open(options.sandboxed(), options.jobs())) {
      List<Outcome> outcomes =
          new Batch(grader, reports, options).run(intake.submissions(), booking.with(progress()));
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

  private void sayWhatIsLeftOut(Intake intake) {
    if (intake.submissions().isEmpty() && intake.rejected().isEmpty() && shard.isEmpty()) {
      spec.commandLine().getErr().println("No notebook was found in " + shown(paths));
    }
    if (intake.otherLabs() > 0) {
      spec.commandLine()
          .getOut()
          .println(intake.otherLabs() + " notebooks of other labs were left out");
    }
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

  /** The gradebook; for a share none unless one is named, since merging writes it. */
  private Optional<Gradebook> openGradebook() throws IOException, SQLException {
    Files.createDirectories(out);
    return shard.isPresent() && !bookOptions.named()
        ? Optional.empty()
        : Optional.of(bookOptions.open(out.resolve("gradebook.sqlite"), clock));
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
