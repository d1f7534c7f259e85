package mlelabs.grader.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import mlelabs.grader.batch.OutcomeLine;
import mlelabs.grader.submission.Outcome;
import picocli.CommandLine;

/** What is said at the end of grading, and the exit status. */
record Closing(CommandLine line, Path out) {

  static final int SOME_NOT_GRADED = 3;

  /** Names what has no score. */
  int say(List<Outcome> outcomes, Path lookAt) {
    List<Outcome> without = outcomes.stream().filter(o -> !o.graded()).toList();
    PrintWriter err = line.getErr();
    without.forEach(o -> err.println(OutcomeLine.of(o)));
    err.flush();
    PrintWriter written = line.getOut();
    written.printf(
        "%d graded, %d without score%n", outcomes.size() - without.size(), without.size());
    written.println("Look at " + lookAt.toAbsolutePath().normalize().toUri());
    written.flush();
    return without.isEmpty() ? 0 : SOME_NOT_GRADED;
  }

  /** Says what kept the class from being graded. */
  int fault(String message) {
    line.getErr().println("Not graded: " + OutcomeLine.safe(message));
    line.getErr().flush();
    return SOME_NOT_GRADED;
  }
}
