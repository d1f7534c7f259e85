package mlelabs.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The JupyterLab of the course's environment.
 *
 * @param environment where it is installed
 * @param root the folder that it shows
 */
record JupyterLab(VirtualEnvironment environment, Path root) {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Writes the settings with which it starts; a learner's own choices still win. */
  void configure() {
    SetupFile.write(
        environment.share().resolve("lab").resolve("settings").resolve("overrides.json"),
        Json.text(
            Map.of(
                "@jupyterlab/apputils-extension:notification",
                // no question about news on the first start, no look-up of versions on the network
                Map.of("checkForUpdates", false, "fetchNews", "false"))));
    SetupFile.write(
        environment.configuration().resolve("jupyter_server_config.d").resolve("mlelabs.json"),
        Json.text(Map.of("MappingKernelManager", Map.of("default_kernel_name", KernelSpec.NAME))));
  }

  /**
   * Runs it in the foreground until it is stopped.
   *
   * @return its exit status
   */
  int run(int port, boolean browser, Progress progress) {
    String token = System.getenv().getOrDefault("JUPYTER_TOKEN", newToken());
    Process process = start(port, browser, token);
    Thread stop = new Thread(() -> stop(process), "stop-jupyterlab");
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      awaitReady(process, port);
      if (process.isAlive()) {
        progress.step("JupyterLab is ready. Stop it with Ctrl-C. Its address:");
        progress.say("http://localhost:%d/lab?token=%s".formatted(port, token));
      }
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop(process);
      return 1;
    }
  }

  private Process start(int port, boolean browser, String token) {
    ProcessBuilder builder = new ProcessBuilder(command(port, browser)).inheritIO();
    CleanPython.clean(builder.environment());
    // by the environment, since everyone on the machine can read a command line
    builder.environment().put("JUPYTER_TOKEN", token);
    // Else the tabs of one copy of the course open in every other.
    builder
        .environment()
        .put("JUPYTERLAB_WORKSPACES_DIR", environment.share().resolve("workspaces").toString());
    try {
      Files.createDirectories(root);
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> command(int port, boolean browser) {
    return List.of(
        environment.python().toString(),
        "-m",
        "jupyterlab",
        // Ctrl-C stops at once
        "-y",
        "--ServerApp.root_dir=" + root,
        "--ServerApp.port=" + port,
        "--ServerApp.port_retries=0",
        "--ServerApp.open_browser=" + (browser ? "True" : "False"),
        // browsers that are confined, such as Ubuntu's Firefox, can't read a file in ~/.local
        "--ServerApp.use_redirect_file=False",
        // in a container everyone is root
        "--ServerApp.allow_root=True",
        // the launcher offers the course's kernel and no other; sets can't be said in JSON
        "--KernelSpecManager.ensure_native_kernel=False",
        "--KernelSpecManager.allowed_kernelspecs=" + KernelSpec.NAME,
        "--log-level=ERROR");
  }

  private static String newToken() {
    byte[] token = new byte[24];
    new SecureRandom().nextBytes(token);
    return HexFormat.of().formatHex(token);
  }

  private static void awaitReady(Process process, int port) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (process.isAlive() && !answers(port) && System.nanoTime() < end) {
      process.waitFor(200, TimeUnit.MILLISECONDS);
    }
  }

  private static boolean answers(int port) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              URI.create("http://localhost:" + port + "/api").toURL().openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(5000);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }

  private static void stop(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
    }
  }
}
