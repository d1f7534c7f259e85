package mlelabs.grader.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mlelabs.grader.jobs.JobArray;
import mlelabs.grader.jobs.JobArray.Cluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Job arrays against the schemas of Kubernetes and GitHub. */
final class JobArrayIT {

  @TempDir Path temp = Path.of("");

  private Path write(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text);
  }

  private static Map<String, String> kubernetes() {
    return new JobArray("grade", 8)
        .kubernetes(new Cluster("registry.example/course:1.0", "submissions", "grades", 4, 2));
  }

  private static String file(Map<String, String> files, String name) {
    return String.valueOf(files.get(name));
  }

  @Test
  void kubernetesAcceptsTheManifestsStrictly() throws Exception {
    String grade = file(kubernetes(), "grade.yaml");
    PeerPython.Run run =
        PeerPython.script(
            temp,
            "manifest.py",
            write("grade.yaml", grade).toString(),
            write("merge.yaml", file(kubernetes(), "merge.yaml")).toString());
    assertEquals(0, run.status(), run::output);
    assertEquals("Indexed 8 4", run.lines().get(0));
    String wrong = grade.replace("parallelism:", "paralellism:");
    PeerPython.Run refused =
        PeerPython.script(temp, "manifest.py", write("wrong.yaml", wrong).toString());
    assertNotEquals(0, refused.status(), "a misspelt field must be refused");
  }

  @Test
  void eachPodGradesTheShardOfItsIndex() throws Exception {
    Path manifest = write("grade.yaml", file(kubernetes(), "grade.yaml"));
    String command = PeerPython.script(temp, "manifest.py", manifest.toString()).lines().get(1);
    assertEquals(
        "-jar grader/target/course.jar grade /submissions --out /grades/shards --shard 8/8"
            + " --jobs 2 --resume",
        shell(command, 0, Map.of("JOB_COMPLETION_INDEX", "7")).strip());
    assertTrue(
        shell(command, 3, Map.of("JOB_COMPLETION_INDEX", "0", "GRADEBOOK", "jdbc:x y"))
            .contains("--shard 1/8 --jobs 2 --resume --gradebook jdbc:x y"));
  }

  /** Runs a command of the manifest with a stand-in for Java that says what it was asked. */
  private String shell(String command, int javaStatus, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path bin = Files.createDirectories(temp.resolve("bin"));
    Path java = bin.resolve("java");
    Files.writeString(java, "#!/bin/sh\necho \"$*\"\nexit " + javaStatus + "\n");
    assertTrue(java.toFile().setExecutable(true));
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command);
    builder.environment().putAll(environment);
    builder.environment().merge("PATH", bin.toString(), (old, ours) -> ours + ":" + old);
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output;
  }

  @Test
  void gitHubAcceptsTheWorkflows() throws Exception {
    JobArray array = new JobArray("grade", 4);
    for (String workflow :
        List.of(file(array.github(), "grade.yml"), file(array.classroom(), "classroom.yml"))) {
      PeerPython.Run run = gitHub(workflow);
      assertEquals(0, run.status(), run::output);
      assertTrue(workflow.contains("shard: [1, 2, 3, 4]"));
      assertTrue(workflow.contains("--shard ${{ matrix.shard }}/4"));
      assertNotEquals(
          0, gitHub(workflow.replace("runs-on:", "run-on:")).status(), "must be refused");
    }
  }

  private PeerPython.Run gitHub(String workflow) throws IOException, InterruptedException {
    return PeerPython.module(
        temp,
        "check_jsonschema",
        "--builtin-schema",
        "vendor.github-workflows",
        write("workflow.yml", workflow).toString());
  }

  @Test
  void theCollectedRepositoriesOfAClassroomBecomeStudents() throws Exception {
    Path work = Files.createDirectories(temp.resolve("work"));
    for (String file :
        List.of(
            "lab-1-submissions/lab-1-ada/labs/01-x.ipynb",
            "lab-1-submissions/lab-1-ada/.git/y.ipynb",
            "lab-1-submissions/lab-1-bob smith/01-x.ipynb")) {
      Files.createDirectories(work.resolve(file).getParent());
      Files.writeString(work.resolve(file), "{}");
    }
    String workflow = file(new JobArray("grade", 4).classroom(), "classroom.yml");
    String script =
        workflow.substring(
            workflow.indexOf("          for repository"), workflow.indexOf("          done") + 15);
    Process process =
        new ProcessBuilder("/bin/bash", "-e", "-c", script)
            .directory(work.toFile())
            .inheritIO()
            .start();
    assertEquals(0, process.waitFor());
    assertTrue(Files.exists(work.resolve("submissions/ada/01-x.ipynb")));
    assertTrue(Files.exists(work.resolve("submissions/bob smith/01-x.ipynb")));
    assertTrue(Files.notExists(work.resolve("submissions/ada/y.ipynb")));
  }
}
