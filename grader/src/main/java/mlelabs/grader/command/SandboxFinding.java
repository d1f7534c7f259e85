package mlelabs.grader.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mlelabs.environment.Finding;
import mlelabs.environment.Finding.Need;
import mlelabs.environment.Installation;
import mlelabs.grader.sandbox.ConfinementException;
import mlelabs.grader.sandbox.Limits;
import mlelabs.grader.sandbox.WorkerPool;

/** Whether submissions can be confined here, found by confining something. */
final class SandboxFinding {

  private static final String NAME = "Sandbox (bubblewrap, user namespaces)";

  /**
   * A kernel setting that can forbid user namespaces.
   *
   * @param name as {@code sysctl} calls it
   * @param forbidding the value that forbids them
   * @param allowing the value that allows them
   */
  record Setting(String name, String forbidding, String allowing) {}

  private static final List<Setting> SETTINGS =
      List.of(
          new Setting("kernel.apparmor_restrict_unprivileged_userns", "1", "0"),
          new Setting("kernel.unprivileged_userns_clone", "0", "1"),
          new Setting("user.max_user_namespaces", "0", "15000"));

  private SandboxFinding() {}

  static Finding of(Installation installation) {
    if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
      return Finding.missing(NAME, Need.GRADING, "works on Linux only; grade there");
    }
    try (WorkerPool pool = WorkerPool.confined(installation, Limits.STANDARD, 1)) {
      return pool.confines()
          ? Finding.found(NAME, Need.GRADING, "a sandbox was made and worked")
          : Finding.missing(NAME, Need.GRADING, "the workers are not confined");
    } catch (ConfinementException e) {
      return Finding.missing(
          NAME, Need.GRADING, advice(String.valueOf(e.getMessage()), Path.of("/proc/sys")));
    }
  }

  /**
   * Names the setting at fault, where there is one.
   *
   * @param settings the folder in which the kernel shows its settings
   */
  static String advice(String reason, Path settings) {
    return SETTINGS.stream()
        .filter(setting -> read(settings, setting).equals(Optional.of(setting.forbidding())))
        .map(
            setting ->
                "%s is %s, which forbids sandboxes to anyone but root. Allow them: `sudo sysctl -w %s=%s`."
                    .formatted(
                        setting.name(), setting.forbidding(), setting.name(), setting.allowing()))
        .findFirst()
        .orElse(reason);
  }

  private static Optional<String> read(Path settings, Setting setting) {
    try {
      return Optional.of(
          Files.readString(settings.resolve(setting.name().replace('.', '/'))).strip());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
