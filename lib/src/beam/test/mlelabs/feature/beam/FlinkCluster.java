package mlelabs.feature.beam;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Flink cluster of two processes, a job manager and a task manager with two slots. They have
 * Flink's own jars and nothing of ours nor of Beam's: that comes with a job.
 */
final class FlinkCluster implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int ATTEMPTS = 3;

  /** Flink's list of what it needs opened on Java 17. */
  private static final List<String> OPENED =
      List.of(
          "java.base/java.lang",
          "java.base/java.lang.reflect",
          "java.base/java.net",
          "java.base/java.nio",
          "java.base/java.text",
          "java.base/java.time",
          "java.base/java.util",
          "java.base/java.util.concurrent",
          "java.base/java.util.concurrent.atomic",
          "java.base/java.util.concurrent.locks");

  private final int restPort;
  private final List<Process> processes = new ArrayList<>();

  private FlinkCluster(int restPort) {
    this.restPort = restPort;
  }

  /**
   * A cluster that is ready.
   *
   * @param folder for its configuration, its output and its temporary files
   */
  static FlinkCluster start(Path folder) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      Path own = Files.createDirectories(folder.resolve("cluster-" + attempt));
      FlinkCluster cluster = launched(own);
      try {
        cluster.awaitSlots();
        return cluster;
      } catch (IOException e) {
        cluster.close();
        // Somebody may have taken a port between its choice and its use.
        if (attempt == ATTEMPTS) {
          throw new IOException(e.getMessage() + "\n" + said(own), e);
        }
      }
    }
  }

  private static FlinkCluster launched(Path folder) throws IOException {
    try (ServerSocket rpc = new ServerSocket(0);
        ServerSocket rest = new ServerSocket(0)) {
      Files.writeString(
          folder.resolve("flink-conf.yaml"),
          configuration(folder, rpc.getLocalPort(), rest.getLocalPort()));
      rpc.close();
      rest.close();
      FlinkCluster cluster = new FlinkCluster(rest.getLocalPort());
      cluster.launch(
          folder, "256m", "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint");
      cluster.launch(folder, "512m", "org.apache.flink.runtime.taskexecutor.TaskManagerRunner");
      return cluster;
    }
  }

  private static String configuration(Path folder, int rpc, int rest) {
    return """
        jobmanager.rpc.address: localhost
        jobmanager.rpc.port: %d
        jobmanager.bind-host: localhost
        rest.address: localhost
        rest.bind-address: localhost
        rest.port: %d
        taskmanager.host: localhost
        taskmanager.bind-host: localhost
        taskmanager.numberOfTaskSlots: 2
        taskmanager.cpu.cores: 2
        taskmanager.memory.framework.heap.size: 128m
        taskmanager.memory.framework.off-heap.size: 64m
        taskmanager.memory.task.heap.size: 256m
        taskmanager.memory.task.off-heap.size: 0m
        taskmanager.memory.managed.size: 64m
        taskmanager.memory.network.min: 128m
        taskmanager.memory.network.max: 128m
        taskmanager.network.sort-shuffle.min-buffers: 64
        taskmanager.memory.jvm-metaspace.size: 128m
        taskmanager.memory.jvm-overhead.min: 64m
        taskmanager.memory.jvm-overhead.max: 64m
        io.tmp.dirs: %s
        """
        .formatted(rpc, rest, folder);
  }

  private void launch(Path folder, String heap, String mainClass) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    OPENED.forEach(each -> command.add("--add-opens=" + each + "=ALL-UNNAMED"));
    command.addAll(List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Djava.io.tmpdir=" + folder, "-cp", classPath(), mainClass));
    command.addAll(List.of("--configDir", folder.toString()));
    File output = folder.resolve(mainClass.replaceFirst(".*\\.", "") + ".out").toFile();
    processes.add(
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start());
  }

  private static String classPath() throws IOException {
    try (Stream<Path> beam = Files.list(Path.of("target/beam"));
        Stream<Path> ours = Files.list(Path.of("target/dependencies"))) {
      return Stream.concat(
              beam.filter(jar -> !jar.getFileName().toString().startsWith("beam-")),
              ours.filter(jar -> jar.getFileName().toString().matches("(slf4j|commons)-.*")))
          .map(jar -> jar.toAbsolutePath().toString())
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  private void awaitSlots() throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!overview().contains("\"slots-total\":2")) {
      if (System.nanoTime() > end) {
        throw new IOException("a cluster must be ready in " + PATIENCE + ", but is not");
      }
      if (!processes.stream().allMatch(Process::isAlive)) {
        throw new IOException("both processes must live, but one has ended");
      }
      processes.get(0).waitFor(100, TimeUnit.MILLISECONDS);
    }
  }

  private String overview() throws InterruptedException {
    try {
      return get("/overview");
    } catch (IOException e) {
      return "";
    }
  }

  /** What the cluster's interface answers. */
  String get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://" + address() + path))
            .timeout(Duration.ofSeconds(30))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  /** Where jobs are sent to. */
  String address() {
    return "localhost:" + restPort;
  }

  private static String said(Path folder) throws IOException {
    StringBuilder said = new StringBuilder();
    try (Stream<Path> outputs = Files.list(folder)) {
      for (Path output : outputs.filter(path -> path.toString().endsWith(".out")).toList()) {
        said.append(output.getFileName()).append(":\n").append(Files.readString(output));
      }
    }
    return said.toString();
  }

  @Override
  public void close() {
    processes.forEach(Process::destroy);
    for (Process process : processes) {
      try {
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        process.destroyForcibly();
        Thread.currentThread().interrupt();
      }
    }
  }
}
