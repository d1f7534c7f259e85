package mlelabs.grader.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mlelabs.environment.Installation;
import mlelabs.exercise.Course;
import mlelabs.grader.batch.Conclusion;
import mlelabs.grader.report.GradedClass;
import mlelabs.grader.report.ReportFolder;
import mlelabs.grader.report.ShardFile;
import mlelabs.grader.submission.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code course merge}: shares of a class, graded on several machines, become one. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Puts shards together: writes the reports that one run over the whole class would have",
      "written, byte for byte. The submissions are not needed any more."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every submission has a score, whatever it is",
      "2:wrong usage, or a shard is lacking",
      "3:some submissions have no score; each is named on standard error"
    })
final class MergeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "SHARD",
      arity = "1..*",
      description = "Folders that grade --shard I/N --out SHARD wrote; one or several.")
  private List<Path> shards = List.of();

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where reports go.")
  private Path out = Path.of("");

  @Mixin private BookOptions bookOptions = new BookOptions();

  @Override
  public Integer call() {
    Closing closing = new Closing(spec.commandLine(), out);
    try {
      Course course = Course.load();
      GradedClass graded = ShardFile.merged(course, shards);
      Files.createDirectories(out);
      write(course, graded);
      try (Booking booking = booking(graded)) {
        booking.enter(graded.outcomes());
      }
      return closing.say(graded.outcomes(), out.resolve("index.html"));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    } catch (SQLException e) {
      return closing.fault("the gradebook cannot be written: " + e.getMessage());
    } catch (IOException e) {
      return closing.fault("the shards cannot be read, or the reports not written: " + e);
    }
  }

  private void write(Course course, GradedClass graded) throws IOException {
    ReportFolder reports = new ReportFolder(course, out, graded.students(), graded.courseVersion());
    for (Outcome outcome : graded.outcomes()) {
      if (outcome.graded()) {
        reports.write(outcome);
      }
    }
    new Conclusion(course, reports, Installation.locate().labs()).write(graded);
  }

  private Booking booking(GradedClass graded) throws SQLException {
    return new Booking(
        Optional.of(bookOptions.open(out.resolve("gradebook.sqlite"), Clock.systemUTC())),
        graded.courseVersion());
  }
}
