package mlelabs.grader.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mlelabs.environment.Installation;

/**
 * {@code course lab --no-browser}, on a port of its own and on a copy of some notebooks, so that
 * tests neither change the course's folder nor depend on what is in it.
 */
final class LabServer implements AutoCloseable {

  private static final String READY = "/lab?token=";
  private static final long SECONDS_TO_START = 180;

  private final Process process;
  private final Path log;
  private final String address;

  private LabServer(Process process, Path log, String address) {
    this.process = process;
    this.log = log;
    this.address = address;
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param root the folder that it shows
   */
  static LabServer start(Path root) throws IOException, InterruptedException {
    Path log = Files.createTempFile("jupyterlab", ".log");
    Process process =
        new ProcessBuilder(command(root))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
    while (process.isAlive() && System.nanoTime() < end) {
      String output = Files.readString(log);
      int token = output.indexOf(READY);
      int lineEnd = token < 0 ? -1 : output.indexOf('\n', token);
      if (lineEnd > 0) {
        return new LabServer(
            process, log, output.substring(output.lastIndexOf('\n', token) + 1, lineEnd).strip());
      }
      process.waitFor(100, TimeUnit.MILLISECONDS);
    }
    process.destroy();
    throw new IllegalStateException("JupyterLab did not start:\n" + Files.readString(log));
  }

  private static List<String> command(Path root) {
    Installation course = Installation.locate();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", course.home().resolve("grader/target/course.jar").toString()));
    command.addAll(List.of("lab", "--no-browser", "--root", root.toString()));
    return command;
  }

  /**
   * An address below the one that it printed, with its token.
   *
   * @param workspace JupyterLab remembers what was open in each of these
   * @param path empty, or such as {@code /tree/a.ipynb}
   */
  String address(String workspace, String path) {
    return address.replace("/lab?", "/lab/workspaces/" + workspace + path + "?");
  }

  String log() throws IOException {
    return Files.readString(log);
  }

  /** Stops it and waits until the last of its processes is gone, kernels included. */
  @Override
  public void close() throws IOException {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    process.destroy();
    try {
      for (ProcessHandle one : all) {
        one.onExit().get(20, TimeUnit.SECONDS);
      }
    } catch (InterruptedException
        | java.util.concurrent.ExecutionException
        | java.util.concurrent.TimeoutException e) {
      all.forEach(ProcessHandle::destroyForcibly);
    }
    Files.deleteIfExists(log);
  }

  /** Copies a notebook of the test resources into a folder. */
  static void copy(String resource, Path folder) throws IOException {
    try (InputStream in = LabServer.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("there must be a test resource " + resource);
      }
      Files.writeString(
          folder.resolve(resource), new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
