package mlelabs.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a short command of the machine answered.
 *
 * @param status its exit status
 * @param output its standard output and standard error, as they came
 */
record Outcome(int status, String output) {

  boolean succeeded() {
    return status == 0;
  }

  /** Runs a command; empty if it can't be started or does not end in time. */
  static Optional<Outcome> of(Duration limit, List<String> command) {
    try {
      Path output = Files.createTempFile("mlelabs", ".out");
      try {
        return run(limit, command, output);
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Outcome> run(Duration limit, List<String> command, Path output)
      throws IOException {
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
    } catch (IOException e) {
      return Optional.empty();
    }
    try {
      process.getOutputStream().close();
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return Optional.empty();
      }
      // a file, since a grandchild that outlives the command would keep a pipe open
      return Optional.of(
          new Outcome(
              process.exitValue(), Files.readString(output, Charset.defaultCharset()).strip()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      process.destroyForcibly();
    }
  }
}
