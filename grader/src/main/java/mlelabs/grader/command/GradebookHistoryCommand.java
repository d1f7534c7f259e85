package mlelabs.grader.command;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mlelabs.grader.batch.OutcomeLine;
import mlelabs.grader.gradebook.Entry;
import mlelabs.grader.gradebook.Gradebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code course gradebook history}. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = "Says how a student's scores came about: when, who, what, why.")
final class GradebookHistoryCommand extends GradebookAction {

  @Parameters(paramLabel = "STUDENT", description = "As the folder is named.")
  private String student = "";

  @Option(names = "--exercise", paramLabel = "ID", description = "Such as 1.3; else all.")
  private Optional<String> exercise = Optional.empty();

  @Override
  int run(Gradebook book) throws SQLException {
    List<Entry> history = book.history(student);
    if (history.isEmpty()) {
      throw new IllegalArgumentException(
          "STUDENT must be in the gradebook, but " + student + " is not");
    }
    history.stream()
        .filter(e -> exercise.isEmpty() || exercise.get().equals(e.exercise()))
        .map(GradebookHistoryCommand::line)
        .forEach(out()::println);
    return 0;
  }

  private static String line(Entry e) {
    String version = e.courseVersion().isEmpty() ? "" : ", course " + e.courseVersion();
    return OutcomeLine.safe(
        "%s  %s, attempt %d  %s %s of %s  %s by %s: %s%s%s"
            .formatted(
                e.at(),
                e.exercise(),
                e.attempt(),
                e.status(),
                e.score().toPlainString(),
                e.maximum().toPlainString(),
                e.kind().name().toLowerCase(Locale.ROOT),
                e.by(),
                e.reason(),
                version,
                e.sandboxed() ? "" : ", without the sandbox"));
  }
}
