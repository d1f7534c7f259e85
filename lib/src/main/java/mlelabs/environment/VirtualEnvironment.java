package mlelabs.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The course's own Python environment. It is made once; a stamp, written last, says that it is
 * whole and from which requirements, Python and folder it was made.
 *
 * @param folder {@code .venv} in the course's folder
 * @param lock a file outside it that is locked while it is made
 */
record VirtualEnvironment(Path folder, Path lock) {

  /** What the packages take when installed, about 210 MB, and as much again while pip unpacks. */
  static final long BYTES_NEEDED = 450L << 20;

  private static final String STAMP = "mlelabs.stamp";

  static VirtualEnvironment of(Installation installation) {
    return new VirtualEnvironment(
        installation.venv(), installation.libraryJar().resolveSibling("venv.lock"));
  }

  /** The environment's Python. */
  Path python() {
    return SearchPath.onWindows()
        ? folder.resolve("Scripts").resolve("python.exe")
        : folder.resolve("bin").resolve("python");
  }

  /** Where kernels, settings and the like of its Jupyter lie. */
  Path share() {
    return folder.resolve("share").resolve("jupyter");
  }

  /** Where its Jupyter looks for configuration first. */
  Path configuration() {
    return folder.resolve("etc").resolve("jupyter");
  }

  /** Whether it is whole and was made from these requirements. */
  boolean isCurrent(Requirements requirements) {
    try {
      Path stamp = folder.resolve(STAMP);
      return Files.isExecutable(python())
          && Files.isRegularFile(stamp)
          && Files.readString(stamp).equals(stamp(requirements));
    } catch (IOException e) {
      return false;
    }
  }

  /** Makes it, unless it is current; whatever half-made or older one is there goes. */
  void make(Requirements requirements, SearchPath path, Progress progress) {
    if (isCurrent(requirements)) {
      return;
    }
    try (FileChannel channel = lockFile();
        FileLock held = channel.lock()) {
      // another start may have made it while this one waited
      if (held.isValid() && !isCurrent(requirements)) {
        makeAnew(requirements, path, progress);
      }
    } catch (FileSystemException e) {
      throw SetupFile.notWritable(folder, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileChannel lockFile() throws IOException {
    Files.createDirectories(lock.getParent());
    return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private void makeAnew(Requirements requirements, SearchPath path, Progress progress)
      throws IOException {
    requireSpace();
    Files.createDirectories(folder);
    Files.deleteIfExists(folder.resolve(STAMP));
    Python python = Python.find(path);
    progress.say(
        "Making the Python environment %s with Python %s. This happens once, downloads about 50 MB and takes a minute or two."
            .formatted(folder, python.version()));
    createEmpty(python);
    progress.step("empty environment made");
    PipInstall.of(python(), requirements).run(progress);
    SetupFile.write(folder.resolve(STAMP), stamp(requirements));
    progress.step("Python environment ready");
  }

  private void requireSpace() throws IOException {
    long free = Files.getFileStore(folder.toAbsolutePath().getParent()).getUsableSpace();
    if (free < BYTES_NEEDED) {
      throw new PrerequisiteException(
          "The disk must have %d MB free for the Python environment, but %s has %d MB. Free some space and start again."
              .formatted(BYTES_NEEDED >> 20, folder.getParent(), free >> 20));
    }
  }

  private void createEmpty(Python python) {
    List<String> command = new ArrayList<>(python.command());
    command.addAll(List.of("-m", "venv", "--clear", folder.toString()));
    Outcome outcome =
        Outcome.of(Duration.ofMinutes(5), command)
            .orElseThrow(
                () ->
                    new PrerequisiteException(
                        "`%s` did not end within 5 minutes. Is the disk or the network drive of %s working?"
                            .formatted(String.join(" ", command), folder)));
    if (!outcome.succeeded()) {
      throw new PrerequisiteException(
          "Python %s could not make an environment in %s. %s%n%s"
              .formatted(
                  python.called(),
                  folder,
                  PipFailure.adviceFor(outcome.output()),
                  outcome.output()));
    }
  }

  private String stamp(Requirements requirements) throws IOException {
    return "requirements %s%npython %s%nfolder %s%n"
        .formatted(
            requirements.fingerprint(),
            version().orElse("unknown"),
            // scripts in it name this folder; reached through a link it is still the same one
            folder.toRealPath());
  }

  /** The version of its Python, as its configuration says. */
  Optional<String> version() throws IOException {
    Path configuration = folder.resolve("pyvenv.cfg");
    if (!Files.isRegularFile(configuration)) {
      return Optional.empty();
    }
    return Files.readAllLines(configuration).stream()
        .map(line -> line.split("\\s*=\\s*", 2))
        .filter(pair -> pair.length == 2 && pair[0].equals("version"))
        .map(pair -> pair[1])
        .findFirst();
  }
}
