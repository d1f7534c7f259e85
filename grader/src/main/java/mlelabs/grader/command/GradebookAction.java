package mlelabs.grader.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Callable;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import mlelabs.grader.batch.OutcomeLine;
import mlelabs.grader.gradebook.Gradebook;
import mlelabs.grader.grading.NotGradedException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with a gradebook that is there. */
abstract class GradebookAction implements Callable<Integer> {

  static final int FAILED = 1;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private BookOptions options = new BookOptions();

  private final Course course = Course.load();

  /**
   * Does it.
   *
   * @return exit status
   * @throws IllegalArgumentException if an argument is not as it must be
   */
  abstract int run(Gradebook book)
      throws SQLException, IOException, NotGradedException, InterruptedException;

  @Override
  public Integer call() throws InterruptedException {
    try (Gradebook book = options.openExisting(Path.of("gradebook.sqlite"), Clock.systemUTC())) {
      return run(book);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    } catch (SQLException | IOException | NotGradedException e) {
      err().println(OutcomeLine.safe(String.valueOf(e.getMessage())));
      return FAILED;
    } finally {
      out().flush();
    }
  }

  Course course() {
    return course;
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  Lab labOf(String exercise) {
    return course
        .labOf(exercise)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "EXERCISE must be one of the course such as 1.3, but was " + exercise));
  }

  LabExercise exercise(String id) {
    return labOf(id).exercise(id).orElseThrow();
  }
}
