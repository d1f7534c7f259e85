package mlelabs.grader.peer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import mlelabs.environment.Installation;

/**
 * A Python environment in {@code grader/target/peers} with nbgrader and with schemas of Kubernetes
 * and GitHub; it sees the course's own {@code .venv}, so only what that lacks is installed.
 */
final class PeerPython {

  /** What a program printed on both streams, and how it ended. */
  record Run(int status, String output) {

    List<String> lines() {
      return output.lines().toList();
    }
  }

  private static final Path FOLDER = Installation.locate().home().resolve("grader/target/peers");

  private PeerPython() {}

  /** Runs a script of this package's resources. */
  static Run script(Path workingFolder, String name, String... arguments)
      throws IOException, InterruptedException {
    Path script = FOLDER.resolve(name);
    prepare();
    Files.writeString(script, resource(name));
    return run(
        workingFolder, Stream.concat(Stream.of(script.toString()), Arrays.stream(arguments)));
  }

  /** Runs an installed module. */
  static Run module(Path workingFolder, String name, String... arguments)
      throws IOException, InterruptedException {
    prepare();
    return run(workingFolder, Stream.concat(Stream.of("-m", name), Arrays.stream(arguments)));
  }

  private static Run run(Path workingFolder, Stream<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(FOLDER.resolve("bin/python").toString()));
    arguments.forEach(command::add);
    return process(workingFolder, command);
  }

  private static Run process(Path workingFolder, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(workingFolder.toFile()).redirectErrorStream(true);
    // nbgrader calls a program of its environment by name; nothing of this user's home is read.
    Map<String, String> environment = builder.environment();
    environment.merge("PATH", FOLDER.resolve("bin").toString(), (old, bin) -> bin + ":" + old);
    environment.put("JUPYTER_CONFIG_DIR", workingFolder.resolve(".jupyter").toString());
    environment.put("PYTHONNOUSERSITE", "1");
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }

  private static synchronized void prepare() throws IOException, InterruptedException {
    String requirements = resource("requirements.txt");
    Path stamp = FOLDER.resolve("requirements.txt");
    if (Files.exists(stamp) && Files.readString(stamp).equals(requirements)) {
      return;
    }
    Path venv = Installation.locate().venv();
    Path home = Installation.locate().home();
    Path python = venv.resolve("bin/python");
    require(process(home, List.of(python.toString(), "-m", "venv", FOLDER.toString())));
    try (Stream<Path> lib = Files.list(FOLDER.resolve("lib"))) {
      Path version = lib.findFirst().orElseThrow();
      Path seen = venv.resolve("lib").resolve(version.getFileName()).resolve("site-packages");
      Files.writeString(version.resolve("site-packages/course.pth"), seen.toAbsolutePath() + "\n");
    }
    Path wanted = FOLDER.resolve("wanted.txt");
    Files.writeString(wanted, requirements);
    require(
        process(
            home,
            List.of(
                FOLDER.resolve("bin/python").toString(),
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--requirement",
                wanted.toString())));
    Files.move(wanted, stamp);
  }

  private static void require(Run run) {
    if (run.status() != 0) {
      throw new IllegalStateException(run.output());
    }
  }

  private static String resource(String name) throws IOException {
    try (var in = PeerPython.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
