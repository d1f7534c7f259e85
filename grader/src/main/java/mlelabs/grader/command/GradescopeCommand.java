package mlelabs.grader.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import mlelabs.environment.Installation;
import mlelabs.exercise.Lab;
import mlelabs.grader.jobs.GradescopeAutograder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code course gradescope}: the archive that Gradescope asks for. */
@Command(
    name = "gradescope",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes an autograder for Gradescope: setup.sh, run_autograder and the course. Learners' code",
      "runs in a sandbox inside Gradescope's container. Where that forbids one, nothing is graded and",
      "the reason is shown to the staff; --trust-submissions goes without, and says so in every result."
    })
final class GradescopeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--lab",
      paramLabel = "ID",
      required = true,
      description = "The assignment's lab.")
  private String id = "";

  @Option(names = "--out", paramLabel = "FILE.zip", required = true, description = "The archive.")
  private Path zip = Path.of("");

  @Option(
      names = "--trust-submissions",
      description = "Run submissions without a sandbox: hidden tests can then be read.")
  private boolean trusted;

  @Override
  public Integer call() throws IOException {
    Lab lab =
        mlelabs.exercise.Course.load()
            .lab(id)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "--lab must be one of the course, but was " + id));
    new GradescopeAutograder(Installation.locate(), lab, trusted).write(zip);
    spec.commandLine().getOut().println("wrote " + zip);
    return 0;
  }
}
