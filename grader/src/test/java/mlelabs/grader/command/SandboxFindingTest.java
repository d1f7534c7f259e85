package mlelabs.grader.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxFindingTest {

  @TempDir Path settings;

  @ParameterizedTest
  @CsvSource({
    "kernel/apparmor_restrict_unprivileged_userns, 1, kernel.apparmor_restrict_unprivileged_userns=0",
    "kernel/unprivileged_userns_clone, 0, kernel.unprivileged_userns_clone=1",
    "user/max_user_namespaces, 0, user.max_user_namespaces=15000"
  })
  void theSettingAtFaultIsNamedWithItsRemedy(String file, String value, String remedy)
      throws IOException {
    Files.createDirectories(settings.resolve(file).getParent());
    Files.writeString(settings.resolve(file), value + "\n");
    String advice = SandboxFinding.advice("bwrap: no", settings);
    assertTrue(advice.contains("sudo sysctl -w " + remedy), advice);
  }

  @Test
  void withoutASettingAtFaultTheReasonStands() throws IOException {
    Files.createDirectories(settings.resolve("user"));
    Files.writeString(settings.resolve("user/max_user_namespaces"), "96365\n");
    assertEquals("bwrap: no", SandboxFinding.advice("bwrap: no", settings));
  }
}
