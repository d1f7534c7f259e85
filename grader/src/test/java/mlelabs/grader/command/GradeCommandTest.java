package mlelabs.grader.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mlelabs.grader.sample.SampleClass;
import mlelabs.grader.sample.ScriptedGrader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class GradeCommandTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

  @TempDir Path temp = Path.of("");
  private SampleClass handedIn = new SampleClass(Path.of(""));
  private Path out = Path.of("");
  private ScriptedGrader grader = new ScriptedGrader(true);
  private final StringWriter output = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @BeforeEach
  void folders() throws IOException {
    handedIn = new SampleClass(Files.createDirectory(temp.resolve("in")));
    out = temp.resolve("out");
  }

  private int grade(String... more) {
    return run(
        Stream.concat(
                Stream.of(handedIn.folder().toString(), "--out", out.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private int run(String... arguments) {
    grader = new ScriptedGrader(!List.of(arguments).contains("--trust-submissions"));
    return new CommandLine(new GradeCommand((sandboxed, jobs) -> grader, CLOCK))
        .setOut(new PrintWriter(output, true))
        .setErr(new PrintWriter(errors, true))
        .execute(arguments);
  }

  private List<Row> csv(String name) throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(Files.readString(out.resolve(name)))) {
      return rows.stream().map(r -> new Row(r.getFieldsAsMap())).toList();
    }
  }

  private record Row(Map<String, String> cells) {
    String get(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }
  }

  private Document html(String path) throws IOException {
    return Jsoup.parse(Files.readString(out.resolve(path)));
  }

  private void notebook(String student, String script) throws IOException {
    handedIn.notebook(student + "/" + SampleClass.RELEASED, script);
  }

  @Test
  void everySubmissionGradedIsExitStatus0WhateverTheScores() throws IOException {
    notebook("ada", "PPPPPPP");
    notebook("bob", "SSSSSSS");
    assertEquals(0, grade(), errors::toString);
    assertEquals(
        List.of(
            Map.of(
                "student",
                "ada",
                "lab",
                "01",
                "score",
                "100.00",
                "max_score",
                "100.00",
                "status",
                "graded",
                "reason",
                ""),
            Map.of(
                "student",
                "bob",
                "lab",
                "01",
                "score",
                "0.00",
                "max_score",
                "100.00",
                "status",
                "graded",
                "reason",
                "")),
        csv("grades.csv").stream().map(Row::cells).toList());
  }

  @Test
  void aFaultOfTheGraderIsNeverAZeroAndCostsNobodyElse() throws IOException {
    notebook("ada", "PPPPPPP");
    notebook("bob", "fault");
    notebook("cem", "bug");
    notebook("dan", "error");
    notebook("eve", "short");
    assertEquals(3, grade());
    List<Row> rows = csv("grades.csv");
    assertEquals("100.00", rows.get(0).get("score"));
    for (Row row : rows.subList(1, 5)) {
      assertEquals("", row.get("score"));
      assertEquals("not_graded", row.get("status"));
      assertFalse(row.get("reason").isBlank());
      assertTrue(errors.toString().contains(row.get("student") + ", lab 01: not_graded"));
    }
    assertEquals("the worker could not be started", rows.get(1).get("reason"));
    assertTrue(rows.get(2).get("reason").contains("an unforeseen state"));
    assertFalse(Files.exists(out.resolve("results/bob")));
    assertTrue(html("feedback/bob/01.html").text().contains("this is not a zero"));
  }

  @Test
  void aBrokenNotebookIsUnreadableAndNamed() throws IOException {
    handedIn.text("ada/" + SampleClass.RELEASED, "{\"cells\": [");
    assertEquals(3, grade());
    Row row = csv("grades.csv").get(0);
    assertEquals("unreadable", row.get("status"));
    assertEquals("01", row.get("lab"));
    assertTrue(errors.toString().contains("ada, lab 01: unreadable"));
    assertTrue(html("index.html").text().contains("Needs a person"));
  }

  @Test
  void theScoreOfAnEarlierRunDoesNotOutliveAFault() throws IOException {
    notebook("ada", "PPPPPPP");
    grade();
    assertTrue(Files.exists(out.resolve("results/ada/01.json")));
    notebook("ada", "fault");
    grade();
    assertFalse(Files.exists(out.resolve("results/ada/01.json")));
  }

  @Test
  void ofTwoNotebooksForOneLabOneCountsAndTheOtherIsReported() throws IOException {
    handedIn.notebook("ada/a-draft.ipynb", "SSSSSSS");
    notebook("ada", "PPPPPPP");
    assertEquals(3, grade());
    List<Row> rows = csv("grades.csv");
    assertEquals(2, rows.size());
    Row graded =
        rows.stream().filter(r -> r.get("status").equals("graded")).findFirst().orElseThrow();
    Row other =
        rows.stream().filter(r -> !r.get("status").equals("graded")).findFirst().orElseThrow();
    assertEquals("100.00", graded.get("score"));
    assertEquals("not_graded", other.get("status"));
    assertTrue(other.get("reason").contains("ada/" + SampleClass.RELEASED));
    assertTrue(html("feedback/ada/01.html").text().contains("7 of 7 exercises complete"));
  }

  @Test
  void gradingTwiceGivesTheSameBytes() throws IOException {
    for (int i = 0; i < 12; i++) {
      notebook("student" + i, i % 3 == 0 ? "P3PSCTX" : "PPPPPPP");
    }
    notebook("zed", "fault");
    grade("--jobs", "5");
    Map<String, String> first = files();
    out = temp.resolve("again");
    grade("--jobs", "1");
    assertEquals(first, files());
    assertEquals(12 * 2 + 1 + 3, first.size());
  }

  private Map<String, String> files() throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(Files::isRegularFile)
          .filter(p -> !p.toString().contains("gradebook.sqlite"))
          .collect(
              Collectors.toMap(
                  p -> out.relativize(p).toString(),
                  GradeCommandTest::text,
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

  @Test
  void resumeGradesOnlyWhatChanged() throws IOException {
    notebook("ada", "P3PSCTX");
    notebook("bob", "PPPPPPP");
    grade();
    Map<String, String> before = files();
    assertEquals(0, grade("--resume"));
    assertEquals(0, grader.calls());
    assertEquals(before, files());
    notebook("bob", "SSSSSSS");
    grade("--resume");
    assertEquals(1, grader.calls());
    assertEquals("0.00", csv("grades.csv").get(1).get("score"));
  }

  @Test
  void resumeDoesNotTakeAHalfResult() throws IOException {
    notebook("ada", "PPPPPPP");
    grade();
    Path json = out.resolve("results/ada/01.json");
    String whole = Files.readString(json);
    Files.writeString(json, whole.substring(0, whole.length() / 2));
    grade("--resume");
    assertEquals(1, grader.calls());
    assertEquals(whole, Files.readString(json));
  }

  @Test
  void resumeDoesNotTakeWhatRanWithoutASandbox() throws IOException {
    notebook("ada", "PPPPPPP");
    grade("--trust-submissions");
    assertTrue(html("feedback/ada/01.html").text().contains("without the sandbox"));
    assertTrue(html("index.html").text().contains("without the sandbox"));
    grade("--resume");
    assertEquals(1, grader.calls());
    assertFalse(html("index.html").text().contains("without the sandbox"));
  }

  @Test
  void shardsAreDisjointAndCoverTheClass() throws IOException {
    for (int i = 0; i < 20; i++) {
      notebook("student" + i, "PPPPPPP");
    }
    int graded = 0;
    for (int i = 1; i <= 3; i++) {
      grade("--shard", i + "/3", "--resume");
      graded += grader.calls();
      assertTrue(grader.calls() > 0);
    }
    assertEquals(20, graded);
    assertEquals(0, grade("--resume"));
    assertEquals(0, grader.calls());
    assertEquals(20, csv("grades.csv").size());
  }

  @Test
  void theLabAskedForIsTakenForNotebooksThatNameNone() throws IOException {
    handedIn.anonymous("ada/homework.ipynb", "PPPPPPP");
    assertEquals(3, grade());
    assertEquals("unreadable", csv("grades.csv").get(0).get("status"));
    assertEquals(0, grade("--lab", "1"));
    assertEquals("100.00", csv("grades.csv").get(0).get("score"));
  }

  @Test
  void wrongUsageIsExitStatus2() throws IOException {
    notebook("ada", "PPPPPPP");
    assertEquals(2, run(handedIn.folder().toString()));
    assertEquals(2, run("--out", out.toString()));
    assertEquals(2, run(temp.resolve("absent").toString(), "--out", out.toString()));
    assertEquals(2, grade("--lab", "77"));
    assertEquals(2, grade("--jobs", "0"));
    assertEquals(2, grade("--shard", "4/3"));
    assertEquals(2, grade("--shard", "one"));
    assertEquals(2, grade("--gradebook", "jdbc:nothing:here"));
    Path file = Files.writeString(temp.resolve("file"), "");
    assertEquals(2, run(handedIn.folder().toString(), "--out", file.toString()));
    assertFalse(Files.exists(out.resolve("grades.csv")));
  }

  @Test
  void anEmptyClassHasAPageThatSaysSo() throws IOException {
    assertEquals(0, grade());
    assertTrue(html("index.html").text().contains("Nothing was handed in"));
    assertEquals(List.of(), csv("grades.csv"));
    assertTrue(errors.toString().contains("No notebook was found"));
  }

  @Test
  void exercisesCsvHasARowForEachExercise() throws IOException {
    notebook("ada", "P3PSCTX");
    grade();
    List<Row> rows = csv("exercises.csv");
    assertEquals(7, rows.size());
    assertEquals(
        List.of(
            "student",
            "lab",
            "exercise",
            "score",
            "max_score",
            "tests_passed",
            "tests_planned",
            "status",
            "message"),
        List.copyOf(rows.get(0).cells().keySet()));
    assertEquals("1.2", rows.get(1).get("exercise"));
    assertEquals("11.25", rows.get(1).get("score"));
    assertEquals("3", rows.get(1).get("tests_passed"));
    assertEquals("4", rows.get(1).get("tests_planned"));
    assertEquals(
        List.of(
            "passed", "partial", "passed", "not_attempted", "compile_error", "timeout", "crashed"),
        rows.stream().map(r -> r.get("status")).toList());
  }

  @Test
  void whoCouldReachWhatIsForbiddenKeepsThePointsAndOnlyTheInstructorHearsOfIt()
      throws IOException {
    notebook("ada", "PPRPPPP");
    for (String again : List.of("--jobs=1", "--resume")) {
      assertEquals(0, grade(again));
      assertEquals("100.00", csv("grades.csv").get(0).get("score"));
      Row row = csv("exercises.csv").get(2);
      assertEquals("passed", row.get("status"));
      assertTrue(row.get("message").contains("A person should look: it may reach"), row::toString);
      assertTrue(row.get("message").contains("Class.forName"), row::toString);
      String look = html("index.html").select("section[aria-labelledby=open]").text();
      assertTrue(look.contains("ada") && look.contains("1.3 may reach"), look);
      assertTrue(look.contains("Class.forName, java.util.ServiceLoader"), look);
    }
    assertEquals(0, grader.calls());
    String page = html("feedback/ada/01.html").text();
    assertFalse(page.contains("forName") || page.contains("person"), page);
    String told =
        new ObjectMapper()
            .readTree(Files.readString(out.resolve("results/ada/01.json")))
            .get("tests")
            .toString();
    assertFalse(told.contains("forName") || told.contains("person"), told);
  }

  @Test
  void gradescopeGetsScoresAndPlainText() throws IOException {
    notebook("ada", "P3PSCTX");
    grade();
    JsonNode json =
        new ObjectMapper().readTree(Files.readString(out.resolve("results/ada/01.json")));
    double sum = 0;
    for (JsonNode test : json.get("tests")) {
      sum += test.get("score").asDouble();
      assertTrue(List.of("passed", "failed").contains(test.get("status").asText()));
      assertTrue(test.get("score").asDouble() <= test.get("max_score").asDouble());
    }
    assertEquals(41.25, sum, 1e-9);
    assertEquals(sum, json.get("score").asDouble(), 1e-9);
    assertEquals("text", json.get("output_format").asText());
    assertEquals("text", json.get("test_output_format").asText());
    assertEquals("text", json.get("test_name_format").asText());
    assertEquals("visible", json.get("visibility").asText());
    assertEquals("1.2", json.at("/tests/1/number").asText());
    assertEquals("Count by bin", json.at("/tests/1/name").asText());
    assertFalse(json.has("execution_time"));
  }

  @Test
  void everyResultSaysWithWhatItWasGraded() throws IOException {
    notebook("ada", "P3PSCTX");
    grade();
    JsonNode record =
        new ObjectMapper()
            .readTree(Files.readString(out.resolve("results/ada/01.json")))
            .at("/extra_data/mlelabs/record");
    assertEquals(System.getProperty("java.runtime.version"), record.at("/versions/java").asText());
    assertTrue(record.at("/versions/course").asText().matches("[0-9a-f]{12}"), record::toString);
    assertEquals(7, record.get("suites").size());
    assertTrue(record.at("/suites/1.3").asText().matches("[0-9a-f]{12}"), record::toString);
    assertEquals("PT10S", record.at("/limits/call").asText());
    assertEquals(512, record.at("/limits/heap_megabytes").asInt());
  }

  @Test
  void theGradebookKeepsEveryAttemptAndRepeatsNone() throws IOException, SQLException {
    notebook("ada", "SSSSSSS");
    grade();
    grade();
    notebook("ada", "PPPPPPP");
    grade();
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + out.resolve("gradebook.sqlite"));
        var statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select attempt, count(*), sum(score), min(recorded_at) from entry"
                    + " where student = 'ada' and lab = '01' group by attempt order by attempt")) {
      assertTrue(rows.next());
      assertEquals(7, rows.getInt(2));
      assertEquals(0, rows.getDouble(3));
      assertEquals("2026-01-02T03:04:05Z", rows.getString(4));
      assertTrue(rows.next());
      assertEquals(2, rows.getInt(1));
      assertEquals(100, rows.getDouble(3));
      assertFalse(rows.next());
    }
  }

  @Test
  void aNameIsNeverReadAsMarkupFormulaPathOrTerminalCode() throws IOException {
    String markup = "<script>alert(1)<&\"'>";
    String formula = "=HYPERLINK(\"x\")";
    String terminal = "\u001b[31mred\nname";
    notebook(markup.replace("/", ""), "PPPPPPP");
    notebook(formula, "PPPPPPP");
    notebook(terminal, "fault");
    notebook("x...", "PPPPPPP");
    notebook("CON", "PPPPPPP");
    assertEquals(3, grade());
    String index = Files.readString(out.resolve("index.html"));
    assertFalse(index.contains("<script"));
    Document page = Jsoup.parse(index);
    assertEquals(0, page.select("script").size());
    assertTrue(page.select("bdi").eachText().contains(markup));
    assertTrue(csv("grades.csv").stream().anyMatch(r -> r.get("student").equals("'" + formula)));
    assertFalse(errors.toString().contains("\u001b"));
    for (String link : page.select("a[href^=feedback]").eachAttr("href")) {
      Path target = out.resolve(java.net.URI.create(link).getPath()).normalize();
      assertTrue(target.startsWith(out) && Files.exists(target), link);
    }
    assertEquals(5, page.select("a[href^=feedback]").size());
  }

  @Test
  void namesThatDifferByCaseOrAccentsHaveFoldersOfTheirOwn() throws IOException {
    notebook("Ada", "PPPPPPP");
    notebook("ada", "SSSSSSS");
    notebook("José Ñandú", "PPPPPPP");
    notebook("a/../../b".replace("/", "\u2215"), "PPPPPPP");
    assertEquals(0, grade());
    try (Stream<Path> folders = Files.list(out.resolve("results"))) {
      List<String> names = folders.map(p -> p.getFileName().toString()).toList();
      assertEquals(4, names.stream().map(String::toLowerCase).distinct().count());
      assertTrue(names.contains("José Ñandú"));
    }
  }
}
