package mlelabs.grader.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import mlelabs.environment.Installation;
import mlelabs.exercise.Lab;
import mlelabs.grader.grading.SandboxedGrader;
import mlelabs.grader.grading.SubmissionGrader;
import mlelabs.grader.sandbox.ConfinementException;
import mlelabs.grader.sandbox.Limits;
import mlelabs.grader.sandbox.WorkerPool;
import mlelabs.grader.validate.LabProofs;
import mlelabs.grader.validate.Proof;
import mlelabs.grader.validate.Validation;
import mlelabs.grader.validate.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proves that the course is consistent. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Prove that every lab holds together: the reference scores all points, the stubs none, every",
      "kept wrong answer is caught by its test, every notebook runs in the kernel, and labs/ is the",
      "release of solutions/."
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:every proof holds", "1:a proof failed", "2:wrong usage"})
final class ValidateCommand implements Callable<Integer> {

  /**
   * Tighter than a learner's: a reference that needs most of the time that learners have would
   * leave theirs no room, and an answer that is too slow is known to be so the earlier.
   */
  private static final Limits LIMITS = Limits.STANDARD.withCall(Duration.ofSeconds(4));

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "LAB", description = "Such as 01; all labs if none is named.")
  private List<String> labs = new ArrayList<>();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Proofs at a time; as many as there are processors by default.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "For a notebook in the kernel; ${DEFAULT-VALUE} by default.")
  private int timeout = 600;

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "Keep the executed notebooks there, to look at.")
  private @Nullable Path keep;

  @Option(names = "--unconfined", description = "Grade the course's own answers without a sandbox.")
  private boolean unconfined;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = command().commandLine().getErr();
    mlelabs.exercise.Course course = mlelabs.exercise.Course.load();
    List<Lab> chosen =
        labs.isEmpty() ? course.labs() : labs.stream().map(n -> lab(course, n)).toList();
    if (jobs < 1 || timeout < 1) {
      throw new ParameterException(
          command().commandLine(), "--jobs and --timeout must be at least 1");
    }
    Installation installation = Installation.locate();
    try (SubmissionGrader grader = new SandboxedGrader(pool(installation))) {
      LabProofs proofs = new LabProofs(installation, course, grader);
      return report(proofs.of(chosen, Duration.ofSeconds(timeout), Optional.ofNullable(keep)));
    } catch (ConfinementException e) {
      err.println("cannot grade: " + e.getMessage());
      return 1;
    }
  }

  private WorkerPool pool(Installation installation) throws ConfinementException {
    return unconfined
        ? WorkerPool.unconfined(installation, LIMITS, 1)
        : WorkerPool.confined(installation, LIMITS, 1);
  }

  private int report(List<Proof> proofs) throws InterruptedException {
    PrintWriter out = command().commandLine().getOut();
    long start = System.nanoTime();
    List<Verdict> verdicts =
        Validation.of(
            proofs,
            jobs,
            verdict -> {
              out.println(verdict);
              out.flush();
            });
    long failed = verdicts.stream().filter(v -> !v.holds()).count();
    out.printf(
        Locale.ROOT,
        "%d of %d proofs hold (%.1f s)%n",
        verdicts.size() - failed,
        verdicts.size(),
        (System.nanoTime() - start) / 1e9);
    return failed == 0 ? 0 : 1;
  }

  private Lab lab(mlelabs.exercise.Course course, String name) {
    return course
        .lab(name)
        .orElseThrow(
            () ->
                new ParameterException(
                    command().commandLine(),
                    "LAB must be one of "
                        + String.join(", ", course.labs().stream().map(Lab::id).toList())
                        + ", but was "
                        + name));
  }

  private CommandSpec command() {
    return Objects.requireNonNull(spec);
  }
}
