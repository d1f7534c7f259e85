package mlelabs.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * PyTorch's native libraries, which DJL unpacks from the library's dependencies on first use. They
 * are unpacked once, when the course is set up, so that the first tensor in a notebook waits for
 * nothing and a worker finds them where it may write nothing. A stamp, written last, says from
 * which jar they come.
 *
 * @param installation the course
 */
record TensorEngine(Installation installation) {

  /** What the libraries take on the disk. */
  static final long BYTES_NEEDED = 450L << 20;

  private static final String STAMP = "mlelabs.stamp";
  private static final Duration LIMIT = Duration.ofMinutes(5);

  static TensorEngine of(Installation installation) {
    return new TensorEngine(installation);
  }

  /**
   * What DJL is told, by variables of the environment or by Java's system properties: where the
   * libraries are, and that it never asks its servers for models or counts its users.
   */
  Map<String, String> settings() {
    return Map.of(
        "ENGINE_CACHE_DIR",
        installation.engine().toString(),
        "DJL_OFFLINE",
        "true",
        "OPT_OUT_TRACKING",
        "true");
  }

  /** Whether the libraries of the present dependencies are there. */
  boolean isUnpacked() {
    return SetupFile.holds(installation.engine().resolve(STAMP), stamp());
  }

  /**
   * Unpacks them, unless they are there. Where PyTorch does not work, most labs do: so that is told
   * and nothing more.
   */
  void unpack(Progress progress) {
    if (isUnpacked()) {
      return;
    }
    progress.say("PyTorch is unpacked, 430 MB. This happens once.");
    Optional<String> failure = tryOnce();
    failure.ifPresentOrElse(
        reason ->
            progress.say("PyTorch does not work here, so cells with tensors will fail: " + reason),
        () -> {
          openToReaders();
          SetupFile.write(installation.engine().resolve(STAMP), stamp());
          progress.step("PyTorch ready");
        });
  }

  private Optional<String> tryOnce() {
    return lackOfSpace()
        .or(
            () ->
                Outcome.of(LIMIT, command())
                    .map(outcome -> outcome.succeeded() ? "" : outcome.output())
                    .or(() -> Optional.of("its first tensor was not there in time"))
                    .filter(reason -> !reason.isEmpty()));
  }

  private Optional<String> lackOfSpace() {
    try {
      Files.createDirectories(installation.engine());
      long free = Files.getFileStore(installation.engine()).getUsableSpace();
      return free >= BYTES_NEEDED
          ? Optional.empty()
          : Optional.of(
              "the disk must have %d MB free, but %s has %d MB"
                  .formatted(BYTES_NEEDED >> 20, installation.engine(), free >> 20));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** DJL makes folders for its user alone, but a grader's workers run as users of their own. */
  private void openToReaders() {
    try (Stream<Path> all = Files.walk(installation.engine())) {
      for (Path path : all.toList()) {
        boolean folder = Files.isDirectory(path);
        if (!path.toFile().setReadable(true, false)
            || (folder && !path.toFile().setExecutable(true, false))) {
          throw new PrerequisiteException(path + " must become readable, but cannot");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(KernelSpec.currentJava().toString());
    settings().forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-cp", installation.classPath(), FirstTensor.class.getName()));
    return command;
  }

  private String stamp() {
    try (Stream<Path> jars = Files.list(installation.libraryDependencies())) {
      return jars.map(jar -> jar.getFileName().toString())
              .filter(name -> name.startsWith("pytorch-"))
              .sorted()
              .toList()
          + "\n";
    } catch (IOException e) {
      return "";
    }
  }
}
