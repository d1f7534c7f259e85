package mlelabs.grader.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mlelabs.grader.sample.SampleClass;
import mlelabs.grader.sample.ScriptedGrader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class GradebookCommandTest {

  @TempDir Path temp = Path.of("");
  private SampleClass handedIn = new SampleClass(Path.of(""));
  private final StringWriter output = new StringWriter();
  private final StringWriter errors = new StringWriter();
  private UnaryOperator<String> suite = letters -> letters;

  @BeforeEach
  void gradeTwoStudents() throws IOException {
    handedIn = new SampleClass(Files.createDirectory(temp.resolve("in")));
    notebook("ada", "P3PPPPP");
    notebook("bob", "PSPPPPP");
    grade();
  }

  private void notebook(String student, String script) throws IOException {
    handedIn.notebook(student + "/" + SampleClass.RELEASED, script);
  }

  private SampleGraders graders() {
    return new SampleGraders();
  }

  /** Graders that answer by the suite of the moment. */
  private final class SampleGraders implements GradeCommand.Graders {
    @Override
    public ScriptedGrader open(boolean sandboxed, int jobs) {
      return new ScriptedGrader(sandboxed, suite);
    }
  }

  private void grade() {
    int status =
        new CommandLine(new GradeCommand(graders(), Clock.systemUTC()))
            .setOut(new PrintWriter(new StringWriter()))
            .execute(
                handedIn.folder().toString(),
                "--out",
                temp.resolve("out").toString(),
                "--by",
                "grace");
    assertEquals(0, status);
  }

  private int run(Object action, String... arguments) {
    output.getBuffer().setLength(0);
    String url = "jdbc:sqlite:" + temp.resolve("out/gradebook.sqlite");
    return new CommandLine(action)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(output, true))
        .setErr(new PrintWriter(errors, true))
        .execute(
            Stream.concat(Arrays.stream(arguments), Stream.of("--gradebook", url, "--by", "alan"))
                .toArray(String[]::new));
  }

  private List<String> lines() {
    return output.toString().lines().toList();
  }

  @Test
  void listSaysWhatEveryStudentHasReached() {
    assertEquals(0, run(new GradebookListCommand()));
    assertEquals(
        List.of(
            "student\tlab\tattempt\tof\tpoints\tmaximum\tdays late\tcounted",
            "ada\t01\t1\t1\t96.25\t100.00\t0\t96.25",
            "bob\t01\t1\t1\t85.00\t100.00\t0\t85.00"),
        lines());
  }

  @Test
  void anOverrideIsInTheListAndInTheHistoryWithItsAuthorAndReason() {
    assertEquals(
        0,
        run(
            new GradebookOverrideCommand(),
            "bob",
            "1.2",
            "--points",
            "10",
            "--reason",
            "shown at the board"),
        errors::toString);
    run(new GradebookListCommand(), "--student", "bob");
    assertTrue(output.toString().contains("95.00"), output::toString);
    run(new GradebookHistoryCommand(), "bob", "--exercise", "1.2");
    assertEquals(2, lines().size());
    assertTrue(lines().get(0).contains("0.00 of 15.00  graded by grace: graded, course "));
    assertTrue(lines().get(1).endsWith("10.00 of 15.00  override by alan: shown at the board"));
    assertEquals(
        0, run(new GradebookOverrideCommand(), "bob", "1.2", "--withdraw", "--reason", "mistake"));
    run(new GradebookListCommand(), "--student", "bob");
    assertTrue(output.toString().contains("85.00"), output::toString);
  }

  @Test
  void regradeSaysWhoGainedAndWhoLostAndWritesOnlyWhenAsked() {
    suite = letters -> letters.charAt(1) == 'S' ? "P1PPPPP" : "P2PPPPP";
    String[] arguments = {"1.2", handedIn.folder().toString(), "--reason", "new suite"};
    String[] dry =
        Stream.concat(Arrays.stream(arguments), Stream.of("--dry-run")).toArray(String[]::new);
    assertEquals(0, run(new GradebookRegradeCommand(graders()), dry), errors::toString);
    assertTrue(lines().contains("ada, attempt 1: 11.25 → 7.50 (-3.75)"), output::toString);
    assertTrue(lines().contains("bob, attempt 1: 0.00 → 3.75 (+3.75)"), output::toString);
    assertTrue(
        output
            .toString()
            .contains("exercise 1.2 (nothing written): 1 gained, 1 lost, 0 as before"));
    run(new GradebookListCommand());
    assertTrue(output.toString().contains("96.25"));

    assertEquals(0, run(new GradebookRegradeCommand(graders()), arguments));
    run(new GradebookListCommand());
    assertFalse(output.toString().contains("96.25"), output::toString);
    assertTrue(output.toString().contains("92.50"), output::toString);
    assertTrue(output.toString().contains("88.75"), output::toString);
  }

  @Test
  void regradeLeavesOutFilesThatWereNeverGradedAndSaysSo() throws IOException {
    notebook("ada", "PPPPPPP");
    notebook("cem", "PPPPPPP");
    suite = letters -> "PPPPPPP";
    assertEquals(
        0,
        run(
            new GradebookRegradeCommand(graders()),
            "1.2",
            handedIn.folder().toString(),
            "--reason",
            "new suite"));
    assertTrue(output.toString().contains("2 files are not in the gradebook"), output::toString);
    assertTrue(output.toString().contains("1 attempts in the gradebook have no file"));
    run(new GradebookListCommand());
    assertTrue(output.toString().contains("ada\t01\t1\t1\t96.25"), output::toString);
  }

  @Test
  void aRegradeThatFaultsChangesNoScore() throws IOException {
    notebook("ada", "fault");
    grade3();
    assertEquals(
        0,
        run(
            new GradebookRegradeCommand(graders()),
            "1.2",
            handedIn.folder().toString(),
            "--reason",
            "x"));
    run(new GradebookListCommand());
    assertTrue(output.toString().contains("96.25"));
  }

  private void grade3() {
    new CommandLine(new GradeCommand(graders(), Clock.systemUTC()))
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(new StringWriter()))
        .execute(handedIn.folder().toString(), "--out", temp.resolve("out").toString());
  }

  @Test
  void wrongUsageIsExitStatus2() {
    assertEquals(2, run(new GradebookOverrideCommand(), "bob", "1.2", "--points", "10"));
    assertEquals(
        2, run(new GradebookOverrideCommand(), "bob", "7.9", "--points", "1", "--reason", "x"));
    assertEquals(
        2, run(new GradebookOverrideCommand(), "bob", "1.2", "--points", "99", "--reason", "x"));
    assertEquals(
        2, run(new GradebookOverrideCommand(), "eve", "1.2", "--points", "9", "--reason", "x"));
    assertEquals(2, run(new GradebookOverrideCommand(), "bob", "1.2", "--reason", "x"));
    assertEquals(2, run(new GradebookHistoryCommand(), "nobody"));
    assertEquals(
        2,
        new CommandLine(new GradebookListCommand())
            .setErr(new PrintWriter(errors, true))
            .execute("--gradebook", "jdbc:sqlite:" + temp.resolve("absent.sqlite")));
    assertFalse(Files.exists(temp.resolve("absent.sqlite")));
    assertEquals(
        2,
        new CommandLine(new GradebookListCommand())
            .setErr(new PrintWriter(errors, true))
            .execute("--gradebook", "jdbc:h2:mem:x"));
  }

  @Test
  void anExportNamesStudentsWhomTheRosterLacks() throws IOException {
    Path roster =
        Files.writeString(temp.resolve("roster.csv"), "Student,ID,SIS Login ID\n\"L, A\",17,ada\n");
    Path table = temp.resolve("canvas.csv");
    assertEquals(
        3,
        run(
            new GradebookExportCommand(),
            "--format",
            "canvas",
            "--out",
            table.toString(),
            "--roster",
            roster.toString()),
        errors::toString);
    assertTrue(errors.toString().contains("bob in a cell, but 0 do"), errors::toString);
    assertTrue(
        Files.readString(table).contains("\"L, A\",17,,ada,,96.25\n"), Files.readString(table));
  }
}
