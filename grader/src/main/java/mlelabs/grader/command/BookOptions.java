package mlelabs.grader.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import mlelabs.grader.gradebook.Gradebook;
import picocli.CommandLine.Option;

/** Which gradebook, and who writes into it. */
final class BookOptions {

  private static final String FILE = "jdbc:sqlite:";

  @Option(
      names = "--gradebook",
      paramLabel = "JDBC-URL",
      description = {
        "Where scores are kept: jdbc:sqlite:FILE or jdbc:postgresql://HOST/DATABASE?user=NAME;",
        "a password is best left to PostgreSQL's ~/.pgpass."
      })
  private Optional<String> url = Optional.empty();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who writes, for the history; default: the user of this machine.")
  private String by = System.getProperty("user.name", "unknown");

  boolean named() {
    return url.isPresent();
  }

  /** Opens the gradebook that was named, else the file. */
  Gradebook open(Path file, Clock clock) throws SQLException {
    return Gradebook.open(url.orElse(FILE + file), clock, by);
  }

  /**
   * Opens a gradebook that is there already.
   *
   * @throws IllegalArgumentException if it is a file that does not exist
   */
  Gradebook openExisting(Path file, Clock clock) throws SQLException {
    String chosen = url.orElse(FILE + file);
    if (chosen.startsWith(FILE)) {
      String name = chosen.substring(FILE.length()).replaceFirst("\\?.*", "");
      if (!Files.exists(Path.of(name))) {
        throw new IllegalArgumentException(
            "a gradebook must be there, but there is no file " + name + "; see --gradebook");
      }
    }
    return Gradebook.open(chosen, clock, by);
  }
}
