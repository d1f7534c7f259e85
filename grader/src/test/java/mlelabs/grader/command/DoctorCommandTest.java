package mlelabs.grader.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import mlelabs.environment.Finding;
import mlelabs.environment.Finding.Need;
import org.junit.jupiter.api.Test;

class DoctorCommandTest {

  private static final Finding PYTHON = Finding.found("Python", Need.LABS, "3.11.7");

  @Test
  void whatOnlyGradingOrTestsNeedDoesNotFailIt() {
    assertEquals(
        0,
        DoctorCommand.status(
            List.of(
                PYTHON,
                Finding.missing("Sandbox", Need.GRADING, "forbidden"),
                Finding.missing("Chromium", Need.TESTS, "not installed"))));
  }

  @Test
  void whatTheLabsNeedFailsIt() {
    assertEquals(
        1, DoctorCommand.status(List.of(PYTHON, Finding.missing("Data", Need.LABS, "not there"))));
  }

  @Test
  void aLineSaysWhatAPrerequisiteIsFor() {
    assertEquals(
        "MISSING  Chromium (only for the course's tests): not installed",
        Finding.missing("Chromium", Need.TESTS, "not installed").line());
  }
}
