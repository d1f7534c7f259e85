package mlelabs.grader.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.stream.Stream;
import mlelabs.grader.sample.SampleClass;
import mlelabs.grader.sample.ScriptedGrader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A batch that was killed goes on where it stood. */
final class ResumeTest {

  @TempDir Path temp = Path.of("");

  @Test
  void afterAKillOnlyTheSubmissionsUnderWayAreGradedAgain() throws Exception {
    SampleClass handedIn = new SampleClass(Files.createDirectory(temp.resolve("in")));
    for (int i = 0; i < 10; i++) {
      String script = i == 6 || i == 7 ? "wait" : "P3PSCTX";
      handedIn.notebook("s0" + i + "/" + SampleClass.RELEASED, script);
    }
    killWhileTwoWait();
    assertEquals(6, results());

    ScriptedGrader grader = resume("out", "--resume");
    assertEquals(4, grader.calls());
    assertEquals(10, results());
    resume("fresh");
    assertEquals(Folder.files(temp.resolve("fresh")), Folder.files(temp.resolve("out")));
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("out/gradebook.sqlite"));
        var rows = connection.createStatement().executeQuery("select count(*) from entry")) {
      assertTrue(rows.next());
      assertEquals(70, rows.getInt(1));
    }
  }

  private void killWhileTwoWait() throws IOException, InterruptedException {
    Process grading =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                KilledGrading.class.getName(),
                temp.resolve("in").toString(),
                "--out",
                temp.resolve("out").toString(),
                "--jobs",
                "2")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = grading.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      while (line != null && !line.equals("waiting")) {
        line = lines.readLine();
      }
    } finally {
      grading.destroyForcibly().waitFor();
    }
    assertEquals(128 + 9, grading.exitValue());
  }

  private long results() throws IOException {
    try (Stream<Path> all = Files.walk(temp.resolve("out/results"))) {
      return all.filter(p -> p.toString().endsWith(".json")).count();
    }
  }

  private ScriptedGrader resume(String out, String... more) {
    ScriptedGrader grader =
        new ScriptedGrader(true, script -> script.equals("wait") ? "PPPPPPP" : script);
    int status =
        new CommandLine(new GradeCommand((sandboxed, jobs) -> grader, Clock.systemUTC()))
            .setOut(new PrintWriter(new StringWriter()))
            .execute(
                Stream.concat(
                        Stream.of(
                            temp.resolve("in").toString(), "--out", temp.resolve(out).toString()),
                        Stream.of(more))
                    .toArray(String[]::new));
    assertEquals(0, status);
    return grader;
  }
}
