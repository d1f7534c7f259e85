package mlelabs.grader.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The proof that the course holds together: what an instructor runs before a term. */
class ValidateCommandIT {

  @Test
  void everyLabOfTheCourseIsValid() {
    StringWriter output = new StringWriter();
    int status =
        new CommandLine(new ValidateCommand())
            .setOut(new PrintWriter(output))
            .setErr(new PrintWriter(output))
            .execute();
    assertEquals(0, status, output::toString);
  }
}
