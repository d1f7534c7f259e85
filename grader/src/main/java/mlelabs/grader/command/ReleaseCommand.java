package mlelabs.grader.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import mlelabs.environment.Installation;
import mlelabs.grader.release.Bundle;
import mlelabs.grader.release.Release;
import mlelabs.grader.release.ReleaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes {@code labs/} from {@code solutions/}. */
@Command(
    name = "release",
    mixinStandardHelpOptions = true,
    description =
        "Make labs/ from solutions/: answers become stubs, instructors' cells are dropped.",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:labs/ is as it must be",
      "1:a rule is broken, or --check found differences",
      "2:wrong usage"
    })
final class ReleaseCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--check", description = "Only compare; exit 1 when labs/ differs.")
  private boolean check;

  @Option(
      names = "--bundle",
      paramLabel = "FILE.zip",
      description = "Also write all that a learner needs, and nothing else, into an archive.")
  private @Nullable Path bundle;

  @Override
  public Integer call() throws IOException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    if (check && bundle != null) {
      throw new ParameterException(line, "--check writes nothing, so it goes without --bundle");
    }
    Installation course = Installation.locate();
    try {
      Release release = Release.of(mlelabs.exercise.Course.load(), course.solutions());
      return check ? compare(release, course, line) : write(release, course, line.getOut());
    } catch (ReleaseException e) {
      line.getErr().println(e.getMessage());
      line.getErr().println("problems: " + e.problems().size() + "; nothing was written");
      return 1;
    }
  }

  private static int compare(Release release, Installation course, CommandLine line)
      throws IOException, ReleaseException {
    List<String> differences = release.differences(course.labs());
    if (differences.isEmpty()) {
      line.getOut().println("labs/ is identical to the release of solutions/");
      return 0;
    }
    differences.forEach(line.getErr()::println);
    line.getErr().println("labs/ differs from the release of solutions/; run: course release");
    return 1;
  }

  private int write(Release release, Installation course, PrintWriter out)
      throws IOException, ReleaseException {
    List<String> changes = release.write(course.labs());
    changes.forEach(out::println);
    if (changes.isEmpty()) {
      out.println("labs/ was up to date");
    }
    if (bundle != null) {
      Bundle learners = Bundle.of(course.home(), release);
      learners.write(bundle);
      out.println("wrote " + bundle + " with " + learners.files().size() + " files");
    }
    return 0;
  }
}
