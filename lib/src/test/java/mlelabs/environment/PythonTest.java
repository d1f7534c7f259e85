package mlelabs.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class PythonTest {

  @TempDir Path folder;

  @Test
  void theFirstSuitablePythonIsTaken() throws IOException {
    FakePrograms programs =
        new FakePrograms(folder)
            .with("python3", "echo Python 3.8.18")
            .with("python", "echo Python 2.7.18")
            .with("python3.12", "echo Python 3.12.1")
            .with("python3.11", "echo Python 3.11.7");
    assertEquals("3.12.1", Python.find(programs.path()).version());
  }

  @Test
  void aTestedVersionIsPreferredToANewerOne() throws IOException {
    FakePrograms programs =
        new FakePrograms(folder)
            .with("python3", "echo Python 3.19.0")
            .with("python3.10", "echo Python 3.10.13");
    assertEquals("3.10.13", Python.find(programs.path()).version());
  }

  @Test
  void aNewerVersionIsBetterThanNone() throws IOException {
    FakePrograms programs = new FakePrograms(folder).with("python3", "echo Python 3.19.0");
    assertEquals("3.19.0", Python.find(programs.path()).version());
  }

  @Test
  void aMissingPythonIsSaidWithHowToGetIt() {
    String message = refusal(new FakePrograms(folder));
    assertTrue(message.contains("No Python was found"), message);
    assertTrue(message.contains("sudo apt install python3 python3-venv"), message);
  }

  @Test
  void anOldPythonIsNamedWithItsVersion() throws IOException {
    String message = refusal(new FakePrograms(folder).with("python3", "echo Python 3.9.18"));
    assertTrue(
        message.contains("must be 3.10 or newer, but " + folder.resolve("python3") + " is 3.9.18"),
        message);
  }

  @Test
  void aPythonThatCannotMakeEnvironmentsIsSaidWithItsPackage() throws IOException {
    String message =
        refusal(
            new FakePrograms(folder)
                .with("python", "echo Python 2.7.18")
                .with(
                    "python3",
                    "echo Python 3.11.2",
                    "echo \"ModuleNotFoundError: No module named 'ensurepip'\" >&2",
                    "exit 1"));
    assertTrue(message.contains("sudo apt install python3.11-venv"), message);
  }

  @Test
  void aProgramThatIsNoPythonIsPassedOver() throws IOException {
    String message =
        refusal(
            new FakePrograms(folder)
                .with("python3", "echo 'Python was not found; run without arguments'", "exit 49"));
    assertTrue(message.contains("No Python was found"), message);
  }

  private static String refusal(FakePrograms programs) {
    return String.valueOf(
        assertThrows(PrerequisiteException.class, () -> Python.find(programs.path())).getMessage());
  }
}
