package mlelabs.environment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One run of pip that installs the requirements and says how far it is every few seconds. */
final class PipInstall {

  private static final int SECONDS_BETWEEN_LINES = 5;

  private final List<String> command;
  private final Path requirementsFile;
  private final long packages;
  private final StringBuilder output = new StringBuilder();
  private int collected;
  private String doing = "asking the package index";

  private PipInstall(List<String> command, Path requirementsFile, long packages) {
    this.command = command;
    this.requirementsFile = requirementsFile;
    this.packages = packages;
  }

  /**
   * @param python the environment's
   */
  static PipInstall of(Path python, Requirements requirements) throws IOException {
    Path file = Files.createTempFile("mlelabs", "requirements.txt");
    Files.writeString(file, requirements.text());
    return new PipInstall(
        List.of(
            python.toString(),
            "-m",
            "pip",
            "install",
            // what is used gets compiled when it is first used, which is a part of it all
            "--no-compile",
            "--no-input",
            "--progress-bar=off",
            "--disable-pip-version-check",
            "--retries=3",
            "--only-binary=:all:",
            "--require-hashes",
            "--requirement",
            file.toString()),
        file,
        requirements.packages());
  }

  /**
   * Installs.
   *
   * @throws PrerequisiteException if pip fails, saying what to do
   */
  void run(Progress progress) {
    try {
      int status = follow(start(), progress);
      if (status != 0) {
        throw new PrerequisiteException(
            "pip could not install the course's Python packages (exit status %d):%n%s%n%n%s"
                .formatted(status, lastLines(), PipFailure.adviceFor(output.toString())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      requirementsFile.toFile().delete();
    }
  }

  private Process start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    CleanPython.clean(builder.environment());
    return builder.start();
  }

  private int follow(Process pip, Progress progress) throws IOException {
    BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();
    Thread reader = new Thread(() -> read(pip, lines), "pip-output");
    reader.setDaemon(true);
    reader.start();
    try {
      pip.getOutputStream().close();
      report(lines, progress);
      return pip.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PrerequisiteException("Stopped while pip was installing; start again.", e);
    } finally {
      pip.destroy();
    }
  }

  private static void read(Process pip, BlockingQueue<Optional<String>> lines) {
    try (BufferedReader reader = pip.inputReader(Charset.defaultCharset())) {
      reader.lines().forEach(line -> lines.add(Optional.of(line)));
    } catch (IOException | UncheckedIOException e) {
      lines.add(Optional.of("(the rest of pip's output was lost: " + e.getMessage() + ")"));
    } finally {
      lines.add(Optional.empty());
    }
  }

  private void report(BlockingQueue<Optional<String>> lines, Progress progress)
      throws InterruptedException {
    long next = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_BETWEEN_LINES);
    while (true) {
      Optional<String> line = lines.poll(next - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (line == null) {
        progress.step(doing);
        next += TimeUnit.SECONDS.toNanos(SECONDS_BETWEEN_LINES);
      } else if (line.isEmpty()) {
        return;
      } else {
        take(line.get());
      }
    }
  }

  private void take(String line) {
    output.append(line).append('\n');
    if (line.startsWith("Collecting ")) {
      collected++;
      doing = "downloading packages: %d of about %d".formatted(collected, packages);
    } else if (line.contains("Retrying (")) {
      doing = "the package index does not answer, pip tries again";
    } else if (line.startsWith("Installing collected packages")) {
      doing = "unpacking packages";
    }
  }

  private String lastLines() {
    List<String> lines =
        output
            .toString()
            .lines()
            .filter(line -> !line.matches("(Collecting|Ignoring) .*"))
            .toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
  }
}
