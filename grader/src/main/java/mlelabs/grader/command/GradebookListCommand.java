package mlelabs.grader.command;

import java.sql.SQLException;
import java.util.Optional;
import mlelabs.grader.batch.OutcomeLine;
import mlelabs.grader.gradebook.Gradebook;
import mlelabs.grader.gradebook.GradingPolicy;
import mlelabs.grader.gradebook.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code course gradebook list}. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Says what every student has reached: the attempt that counts, after lateness.")
final class GradebookListCommand extends GradebookAction {

  @Option(names = "--student", paramLabel = "NAME", description = "This student only.")
  private Optional<String> student = Optional.empty();

  @Override
  int run(Gradebook book) throws SQLException {
    out().println("student\tlab\tattempt\tof\tpoints\tmaximum\tdays late\tcounted");
    for (Standing s : book.standings(GradingPolicy.load())) {
      if (student.isEmpty() || student.get().equals(s.attempt().student())) {
        out().println(line(s));
      }
    }
    return 0;
  }

  private static String line(Standing s) {
    return String.join(
        "\t",
        OutcomeLine.safe(s.attempt().student()),
        s.attempt().lab(),
        Integer.toString(s.attempt().number()),
        Integer.toString(s.attempts()),
        s.points().toPlainString(),
        s.maximum().toPlainString(),
        Long.toString(s.daysLate()),
        s.counted().toPlainString());
  }
}
