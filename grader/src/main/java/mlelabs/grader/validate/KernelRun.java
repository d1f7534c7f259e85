package mlelabs.grader.validate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mlelabs.environment.Installation;
import mlelabs.grader.notebook.NotebookJson;

/**
 * Runs a notebook from top to bottom in the real kernel, through nbconvert, in a folder of its own.
 *
 * @param installation whose {@code .venv} has nbconvert and the kernel
 * @param limit for the whole notebook
 * @param keep where the executed copy stays, to be looked at
 */
record KernelRun(Installation installation, Duration limit, Optional<Path> keep) {

  private static final int SHOWN = 20;

  /** Why the notebook did not run: every cell that shows an error, or what nbconvert said. */
  List<String> failures(Path notebook) throws IOException, InterruptedException {
    Path nbconvert = installation.venv().resolve("bin/jupyter-nbconvert");
    if (!Files.isExecutable(nbconvert)) {
      return List.of(
          "the kernel's environment must be there (`mvn -Plab` makes it), but there is no "
              + nbconvert);
    }
    Path folder = Files.createTempDirectory("course-validate-");
    try {
      Path labs = Files.createDirectory(folder.resolve("labs"));
      Path copy = labs.resolve(notebook.getFileName().toString());
      Files.copy(notebook, copy);
      return execute(nbconvert, copy, labs, folder);
    } finally {
      delete(folder);
    }
  }

  private List<String> execute(Path nbconvert, Path notebook, Path labs, Path folder)
      throws IOException, InterruptedException {
    Path log = folder.resolve("nbconvert.log");
    Path executed = folder.resolve("executed.ipynb");
    ProcessBuilder builder =
        new ProcessBuilder(
                nbconvert.toString(),
                "--to=notebook",
                "--execute",
                // All errors are wanted, not only the first.
                "--allow-errors",
                "--ExecutePreprocessor.timeout=" + limit.toSeconds(),
                "--output=" + executed,
                notebook.toString())
            .directory(labs.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    clean(builder.environment(), folder);
    Process process = builder.start();
    boolean ended;
    try {
      ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    if (!ended) {
      return List.of("it must end within " + limit.toSeconds() + " s, but did not");
    }
    if (process.exitValue() != 0 || !Files.exists(executed)) {
      return List.of("nbconvert ended with status " + process.exitValue() + "\n" + lastLines(log));
    }
    return inspected(executed, notebook);
  }

  private static void clean(Map<String, String> environment, Path folder) {
    environment.keySet().removeAll(List.of("PYTHONHOME", "PYTHONPATH", "JUPYTER_PATH"));
    environment.put("JUPYTER_PREFER_ENV_PATH", "1");
    environment.put("JUPYTER_CONFIG_DIR", folder.resolve("config").toString());
    // The kernel must run on the same Java as this command.
    environment.put("JAVA_HOME", System.getProperty("java.home"));
  }

  private List<String> inspected(Path executed, Path notebook) throws IOException {
    if (keep.isPresent()) {
      Files.createDirectories(keep.get());
      Files.copy(
          executed,
          keep.get().resolve(notebook.getFileName().toString()),
          StandardCopyOption.REPLACE_EXISTING);
    }
    return errors(NotebookJson.parse(Files.readAllBytes(executed)));
  }

  /** A line for each cell with an error among its outputs, or that did not run. */
  static List<String> errors(JsonNode notebook) {
    List<String> errors = new ArrayList<>();
    int number = 0;
    for (JsonNode cell : notebook.path("cells")) {
      number++;
      String place = "cell " + number + " (" + cell.path("id").asText() + ")";
      for (JsonNode output : cell.path("outputs")) {
        if (output.path("output_type").asText().equals("error")) {
          errors.add(
              place + ": " + output.path("ename").asText() + ": " + output.path("evalue").asText());
        }
      }
      boolean code = cell.path("cell_type").asText().equals("code");
      boolean blank = NotebookJson.source(cell).isBlank();
      if (code && !blank && !cell.path("execution_count").isNumber()) {
        errors.add(place + ": did not run");
      }
    }
    return errors;
  }

  private static String lastLines(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN), lines.size()));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
