package mlelabs.grader.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mlelabs.exercise.LabExercise;
import mlelabs.grader.release.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongAnswersTest {

  @TempDir Path folder;

  private void keep(String exercise, String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(exercise));
    Files.writeString(folder.resolve(exercise).resolve(name), text);
  }

  private WrongAnswers read() throws IOException {
    return WrongAnswers.in(Sample.lab(), folder);
  }

  @Test
  void theFirstLineNamesTheTest() throws Exception {
    keep("90.1", "zero.java", "// caught by: some\nint twice(int a) { return 0; }\n");
    WrongAnswer answer = read().answers().get(0);
    assertEquals("some", answer.test());
    assertEquals("int twice(int a) { return 0; }\n", answer.source());
  }

  @Test
  void aFileWithoutThatLineIsRefused() throws Exception {
    keep("90.1", "zero.java", "int twice(int a) { return 0; }\n");
    assertEquals(
        "90.1 zero.java: the first line must be // caught by: testName",
        assertThrows(IllegalArgumentException.class, this::read).getMessage());
  }

  @Test
  void aFolderOfNoExerciseIsRefused() throws Exception {
    keep("90.9", "zero.java", "");
    assertEquals(
        "wrong/90/90.9 must be named after an exercise",
        assertThrows(IllegalArgumentException.class, this::read).getMessage());
  }

  @Test
  void threeAnExerciseAreWanted() throws Exception {
    for (String name : List.of("a", "b", "c")) {
      keep("90.1", name, "// caught by: t\n");
    }
    keep("90.2", "a", "// caught by: t\n");
    assertEquals(
        List.of("exercise 90.2 must have at least 3 wrong answers, but has 1"), read().missing());
  }

  @Test
  void aBatchHasOneAnExerciseAndNoMethodTwice() throws Exception {
    String helper = "\nint helper() { return 1; }";
    keep("90.1", "a", "// caught by: t" + helper);
    keep("90.1", "b", "// caught by: t\nint x;");
    keep("90.2", "c", "// caught by: t" + helper);
    keep("90.2", "d", "// caught by: t\nint x;");
    assertEquals(
        List.of(List.of("90.1 a", "90.2 d"), List.of("90.1 b", "90.2 c")),
        read().batches().stream().map(b -> b.stream().map(Object::toString).toList()).toList());
  }

  @Test
  void aMethodIsReplacedWhereItStands() {
    LabExercise twice = Sample.lab().exercises().get(0);
    WrongAnswer answer = WrongAnswer.of(twice, "a", "// caught by: t\nint twice() { return 0; }");
    assertEquals(
        List.of("int a;", "int b;\nint twice() { return 0; }\nint c;"),
        Substitution.of(
            List.of("int a;", "int b;\n" + Sample.TWICE + "\nint c;"), List.of(answer)));
    assertThrows(
        IllegalArgumentException.class,
        () -> Substitution.of(List.of("twice(1)"), List.of(answer)));
  }
}
