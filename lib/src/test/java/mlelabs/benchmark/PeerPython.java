package mlelabs.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A Python environment under {@code target/} with the pinned peers; made when it is not there or
 * the pins have changed.
 */
record PeerPython(Path folder, Path requirements) {

  /** The environment's Python, with the peers installed. */
  Path ready() throws IOException, InterruptedException {
    Path stamp = folder.resolve("requirements.txt");
    if (!Files.exists(stamp) || Files.mismatch(stamp, requirements) != -1) {
      Program.run(List.of("python3", "-m", "venv", "--clear", folder.toString()));
      Program.run(
          List.of(
              python().toString(),
              "-m",
              "pip",
              "install",
              "--quiet",
              "--disable-pip-version-check",
              "--requirement",
              requirements.toString()));
      Files.copy(requirements, stamp);
    }
    return python();
  }

  private Path python() {
    return folder.resolve("bin").resolve("python");
  }

  /** What is installed, one package a line. */
  List<String> versions() throws IOException, InterruptedException {
    return Program.run(
        List.of(python().toString(), "-m", "pip", "--disable-pip-version-check", "freeze"));
  }
}
