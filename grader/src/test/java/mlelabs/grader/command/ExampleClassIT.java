package mlelabs.grader.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The example class, graded end to end in the sandbox, twice. */
final class ExampleClassIT {

  private static final String BROKEN = "Blaise Pascal";

  @TempDir static Path temp = Path.of("");
  private static final StringWriter ERRORS = new StringWriter();
  private static int status;

  @BeforeAll
  static void grade() {
    String handedIn = temp.resolve("in").toString();
    assertEquals(0, new CommandLine(new ExampleClassCommand()).execute(handedIn));
    status = grade(handedIn, "first");
    assertEquals(status, grade(handedIn, "second"));
  }

  private static int grade(String handedIn, String out) {
    return new CommandLine(new GradeCommand())
        .setErr(new PrintWriter(ERRORS, true))
        .execute(handedIn, "--out", temp.resolve(out).toString());
  }

  /** A column of a table by its first columns, joined by spaces. */
  private static Map<String, String> column(String file, int keys, String column)
      throws IOException {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(temp.resolve("first").resolve(file))) {
      return rows.stream()
          .collect(
              Collectors.toMap(
                  r -> String.join(" ", r.getFields().subList(0, keys)), r -> r.getField(column)));
    }
  }

  @Test
  void onlyTheBrokenFileHasNoScore() throws IOException {
    assertEquals(3, status);
    Map<String, String> statuses = column("grades.csv", 1, "status");
    assertEquals("unreadable", statuses.remove(BROKEN));
    assertEquals(List.of("graded"), statuses.values().stream().distinct().toList());
    assertTrue(ERRORS.toString().contains(BROKEN), ERRORS::toString);
  }

  @Test
  void answersThatAreRightScoreFullAndStubsNothingWhereverTheyStand() throws IOException {
    Map<String, String> scores = column("grades.csv", 1, "score");
    assertEquals("100.00", scores.get("Ada Lovelace"));
    assertEquals("100.00", scores.get("Sofja Kowalewskaja"));
    assertEquals("0.00", scores.get("Charles Babbage"));
  }

  @Test
  void theHostileNotebookGainsNothing() throws IOException {
    assertEquals("0.00", column("grades.csv", 1, "score").get("<b>Mallory & co"));
  }

  @Test
  void aLoopWithoutEndAndACompileErrorCostTheirExerciseOnly() throws IOException {
    assertEquals("85.00", column("grades.csv", 1, "score").get("Kurt Gödel"));
    assertEquals("85.00", column("grades.csv", 1, "score").get("José Echegaray"));
    Map<String, String> statuses = column("exercises.csv", 3, "status");
    assertEquals("timeout", statuses.get("Kurt Gödel 01 1.3"));
    assertEquals("compile_error", statuses.get("José Echegaray 01 1.5"));
  }

  @Test
  void aMistakeCostsItsExerciseOnly() throws IOException {
    Map<String, String> statuses = column("exercises.csv", 3, "status");
    assertEquals("partial", statuses.get("Grace Hopper 01 1.3"));
    assertEquals("passed", statuses.get("Grace Hopper 01 1.4"));
  }

  @Test
  void gradingTwiceGivesTheSameFiles() throws IOException {
    assertEquals(files("first"), files("second"));
  }

  private static Map<String, String> files(String out) throws IOException {
    Path folder = temp.resolve(out);
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> p.toString().matches(".*\\.(csv|json|html)"))
          .collect(
              Collectors.toMap(
                  p -> folder.relativize(p).toString(),
                  ExampleClassIT::text,
                  (a, b) -> a,
                  TreeMap::new));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
