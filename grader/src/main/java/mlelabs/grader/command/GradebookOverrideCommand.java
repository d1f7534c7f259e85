package mlelabs.grader.command;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Optional;
import mlelabs.grader.batch.OutcomeLine;
import mlelabs.grader.gradebook.Entry;
import mlelabs.grader.gradebook.Gradebook;
import mlelabs.grader.gradebook.GradingPolicy;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code course gradebook override}. */
@Command(
    name = "override",
    mixinStandardHelpOptions = true,
    description = {
      "Gives a score by hand to the attempt that counts. It holds over what tests say, also when the",
      "exercise is graded again, until it is withdrawn."
    })
final class GradebookOverrideCommand extends GradebookAction {

  @Parameters(paramLabel = "STUDENT", description = "As the folder is named.")
  private String student = "";

  @Parameters(paramLabel = "EXERCISE", description = "Such as 1.3.")
  private String id = "";

  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
  private String reason = "";

  @Option(
      names = "--new",
      description = "Also for a student who has no attempt at the lab; otherwise refused.")
  private boolean create;

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  private static final class What {

    @Option(names = "--points", paramLabel = "N", description = "The score.")
    private Optional<BigDecimal> points = Optional.empty();

    @Option(names = "--withdraw", description = "Take the last override back.")
    private boolean withdraw;
  }

  @Override
  int run(Gradebook book) throws SQLException {
    GradingPolicy policy = GradingPolicy.load();
    Entry entry =
        what.withdraw
            ? book.withdraw(student, labOf(id), exercise(id), reason, policy)
            : book.override(
                student,
                labOf(id),
                exercise(id),
                what.points.orElseThrow(),
                reason,
                new Gradebook.Options(policy, create));
    out()
        .println(
            OutcomeLine.safe(
                "%s, exercise %s, attempt %d: %s of %s"
                    .formatted(
                        student,
                        id,
                        entry.attempt(),
                        entry.score().toPlainString(),
                        entry.maximum().toPlainString())));
    return 0;
  }
}
