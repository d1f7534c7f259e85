package mlelabs.environment;

import static mlelabs.environment.Finding.Need.LABS;
import static mlelabs.environment.Finding.found;
import static mlelabs.environment.Finding.missing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for everything that the labs need of the machine; changes nothing.
 *
 * @param installation the course
 * @param path where commands are looked for
 */
public record Doctor(Installation installation, SearchPath path) {

  private static final String PREPARE = "`mvn -Plab` in %s makes it";

  /** Looks at the course that this class was loaded from, on this machine. */
  public static Doctor ofMachine() {
    return new Doctor(Installation.locate(), SearchPath.ofMachine());
  }

  /** What it found, in the order in which things are needed. */
  public List<Finding> findings() {
    return List.of(
        java(), maven(), python(), environment(), jupyterLab(), kernel(), data(), disk(), port());
  }

  private Finding java() {
    String version = "%s in %s".formatted(Runtime.version(), System.getProperty("java.home"));
    return Workbench.hasJShell()
        ? found("Java", LABS, version)
        : missing("Java", LABS, Workbench.NO_JSHELL);
  }

  private Finding maven() {
    return path.find("mvn")
        .map(mvn -> found("Maven", LABS, mavenVersion(mvn)))
        .orElseGet(
            () ->
                missing(
                    "Maven",
                    LABS,
                    "Install Maven 3.6.3 or newer: on Debian and Ubuntu `sudo apt install maven`, on macOS `brew install maven`."));
  }

  private static String mavenVersion(Path mvn) {
    return Outcome.of(Duration.ofSeconds(3), List.of(mvn.toString(), "--version"))
        .flatMap(outcome -> outcome.output().lines().findFirst())
        .map(line -> line.replaceAll("\u001B\\[[0-9;]*m", "").replace("Apache Maven ", ""))
        .map(version -> version + " (" + mvn + ")")
        .orElse(mvn.toString());
  }

  private Finding python() {
    try {
      Python python = Python.find(path);
      return found(
          "Python", LABS, "%s with venv (%s)".formatted(python.version(), python.called()));
    } catch (PrerequisiteException e) {
      return missing("Python", LABS, String.valueOf(e.getMessage()));
    }
  }

  private VirtualEnvironment virtualEnvironment() {
    return VirtualEnvironment.of(installation);
  }

  private Finding environment() {
    VirtualEnvironment environment = virtualEnvironment();
    if (environment.isCurrent(Requirements.load())) {
      return found("Python environment", LABS, environment.folder().toString());
    }
    String state = Files.exists(environment.folder()) ? "incomplete or of another version" : "none";
    return missing("Python environment", LABS, state + "; " + madeByMaven());
  }

  private String madeByMaven() {
    return PREPARE.formatted(installation.home());
  }

  private Finding jupyterLab() {
    return jupyterLabVersion()
        .map(version -> found("JupyterLab", LABS, version))
        .orElseGet(() -> missing("JupyterLab", LABS, madeByMaven()));
  }

  /** Read from the installed package's folder: to ask JupyterLab itself takes two seconds. */
  private Optional<String> jupyterLabVersion() {
    Pattern folder = Pattern.compile("jupyterlab-(.+)\\.dist-info");
    try (Stream<Path> files = Files.walk(installation.venv(), 4)) {
      return files
          .map(file -> folder.matcher(file.getFileName().toString()))
          .filter(matcher -> matcher.matches())
          .map(matcher -> matcher.group(1))
          .findFirst();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private Finding kernel() {
    VirtualEnvironment environment = virtualEnvironment();
    KernelSpec kernel = KernelSpec.of(installation, environment);
    if (!kernel.isComplete()) {
      return missing("Java kernel", LABS, madeByMaven());
    }
    return kernel.isRegistered(environment)
        ? found(
            "Java kernel", LABS, "%s, run by %s".formatted(KernelSpec.DISPLAY_NAME, kernel.java()))
        : missing(
            "Java kernel", LABS, "not registered for " + kernel.java() + "; " + madeByMaven());
  }

  private Finding data() {
    List<String> broken = new DataFolder(installation.data()).broken();
    return broken.isEmpty()
        ? found("Data", LABS, "every file of " + installation.data() + " as it should be")
        : missing(
            "Data",
            LABS,
            "missing or altered: %s. Get data/ again from where the course came from (`git checkout -- data`)."
                .formatted(String.join(", ", broken)));
  }

  private Finding disk() {
    try {
      long needed =
          virtualEnvironment().isCurrent(Requirements.load())
              ? 100L << 20
              : VirtualEnvironment.BYTES_NEEDED;
      long free = Files.getFileStore(installation.home()).getUsableSpace();
      String megabytes = "%,d MB free, %d MB needed".formatted(free >> 20, needed >> 20);
      return new Finding("Disk space", LABS, free >= needed, megabytes);
    } catch (IOException e) {
      return missing("Disk space", LABS, "unknown: " + e.getMessage());
    }
  }

  private static Finding port() {
    try {
      return found("Port", LABS, Port.choose(OptionalInt.empty()) + " is free for JupyterLab");
    } catch (PrerequisiteException e) {
      return missing("Port", LABS, String.valueOf(e.getMessage()));
    }
  }
}
