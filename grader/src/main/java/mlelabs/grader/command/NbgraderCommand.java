package mlelabs.grader.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import mlelabs.environment.Installation;
import mlelabs.grader.export.NbgraderCourse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code course nbgrader}: the labs for those who release and collect with nbgrader. */
@Command(
    name = "nbgrader",
    mixinStandardHelpOptions = true,
    description = {
      "Lays the released labs out as a course of nbgrader: run nbgrader generate_assignment there,",
      "release and collect with nbgrader, grade with `course grade DIR/submitted`, and enter the",
      "scores with `course gradebook export --format nbgrader --out DIR/gradebook.db`."
    })
final class NbgraderCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "Gets source/ and nbgrader_config.py.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    NbgraderCourse.write(mlelabs.exercise.Course.load(), Installation.locate().labs(), folder)
        .forEach(spec.commandLine().getOut()::println);
    return 0;
  }
}
