package mlelabs.grader.command;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import mlelabs.environment.WholeFile;
import mlelabs.grader.batch.OutcomeLine;
import mlelabs.grader.export.ClassScores;
import mlelabs.grader.export.Format;
import mlelabs.grader.export.NbgraderDatabase;
import mlelabs.grader.export.Roster;
import mlelabs.grader.gradebook.Gradebook;
import mlelabs.grader.gradebook.GradingPolicy;
import mlelabs.grader.gradebook.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code course gradebook export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the scores that count as a table that another system reads.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:the gradebook cannot be read, or the table not written",
      "2:wrong usage",
      "3:the table is written, but some students are not in the roster; each is named"
    })
final class GradebookExportCommand extends GradebookAction {

  private static final int SOME_UNKNOWN = 3;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      required = true,
      description = "One of ${COMPLETION-CANDIDATES}, in any case.")
  private Format format = Format.CANVAS;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = {
        "The table. With --format nbgrader also nbgrader's own gradebook.db: a FILE that ends in .db",
        "and in which nbgrader has the assignments gets the scores."
      })
  private Path file = Path.of("");

  @Option(
      names = "--roster",
      paramLabel = "FILE.csv",
      description = {
        "That system's own export of the class, from which names and identifiers are taken: a student",
        "is the row in which some cell is the name of the student's folder."
      })
  private Optional<Path> roster = Optional.empty();

  @Override
  int run(Gradebook book) throws SQLException, IOException {
    GradingPolicy policy = GradingPolicy.load();
    List<Standing> standings = book.standings(policy);
    Roster people = roster.isPresent() ? Roster.read(roster.get()) : Roster.NONE;
    write(new ClassScores(course(), policy, standings, people));
    out().println("wrote " + standings.size() + " scores to " + file);
    List<String> problems =
        people.problems(standings.stream().map(s -> s.attempt().student()).toList());
    problems.forEach(p -> err().println(OutcomeLine.safe(p)));
    return problems.isEmpty() ? 0 : SOME_UNKNOWN;
  }

  private void write(ClassScores scores) throws SQLException, IOException {
    if (format == Format.NBGRADER && file.toString().endsWith(".db")) {
      try (NbgraderDatabase database = NbgraderDatabase.open(file)) {
        database.enter(scores);
      }
    } else {
      WholeFile.write(file, format.csv(scores));
    }
  }
}
