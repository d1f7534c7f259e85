package mlelabs.grader.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A Python environment under {@code target/} with the pinned peers; made when it is not there or
 * the pins have changed.
 *
 * @param folder of the environment
 */
record PeerPython(Path folder) {

  /** The environment, with these requirements installed. */
  static PeerPython with(Path requirements, Path folder) throws IOException, InterruptedException {
    PeerPython python = new PeerPython(folder);
    Path stamp = folder.resolve("requirements.txt");
    if (!Files.exists(stamp) || Files.mismatch(stamp, requirements) != -1) {
      python.run(List.of("python3", "-m", "venv", "--clear", folder.toString()));
      python.run(
          List.of(
              python.program("python"),
              "-m",
              "pip",
              "install",
              "--quiet",
              "--disable-pip-version-check",
              "--requirement",
              requirements.toString()));
      Files.copy(requirements, stamp);
    }
    return python;
  }

  /** The folder of its programs. */
  Path programs() {
    return folder.resolve("bin");
  }

  /** One of its programs. */
  String program(String name) {
    return programs().resolve(name).toString();
  }

  /** The versions of those packages that matter here. */
  String versions() throws IOException, InterruptedException {
    return run(List.of(program("python"), "-m", "pip", "--disable-pip-version-check", "freeze"))
        .lines()
        .stream()
        .map(Measurement.TimedLine::text)
        .filter(line -> line.matches("(nbgrader|jjava|nbclient|nbconvert)==.*"))
        .collect(Collectors.joining(", "));
  }

  private Measurement run(List<String> command) throws IOException, InterruptedException {
    Measurement m = Measurement.of(command, Path.of("."), Map.of());
    if (m.status() != 0) {
      throw new IllegalStateException(command + " must succeed, but: " + m.output());
    }
    return m;
  }
}
