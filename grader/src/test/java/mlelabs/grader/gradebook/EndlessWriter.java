package mlelabs.grader.gradebook;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;

/** Adds students to a gradebook, and prints each once it is added, until it is killed. */
final class EndlessWriter {

  private EndlessWriter() {}

  public static void main(String[] arguments) throws SQLException {
    try (Gradebook book = Gradebook.open(arguments[0], Clock.systemUTC(), "writer")) {
      for (int i = 0; ; i++) {
        book.add(GradebookContract.outcome("s" + i, "P3PSCTX", "h" + i, Instant.EPOCH), "v1");
        System.out.println("s" + i);
      }
    }
  }
}
