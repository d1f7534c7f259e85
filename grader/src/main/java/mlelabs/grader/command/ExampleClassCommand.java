package mlelabs.grader.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import mlelabs.environment.Installation;
import mlelabs.grader.example.ExampleClass;
import mlelabs.grader.release.ReleaseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code course example-class}: something to grade before anything was handed in. */
@Command(
    name = "example-class",
    mixinStandardHelpOptions = true,
    description = "Writes the notebooks of a class of pretend learners, to see what grading does.")
final class ExampleClassCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", description = "Gets DIR/LEARNER/NOTEBOOK.ipynb.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException, ReleaseException {
    ExampleClass.load()
        .write(mlelabs.exercise.Course.load(), Installation.locate().solutions(), folder);
    return 0;
  }
}
