package mlelabs.grader.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mlelabs.grader.sample.SampleClass;
import mlelabs.grader.sample.ScriptedGrader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class MergeCommandTest {

  private static final String ANSWER =
      """
      double haversineKm(double lat1, double lon1, double lat2, double lon2) {
        if (!(Math.abs(lat1) <= 90) || !(Math.abs(lat2) <= 90)) {
          throw new IllegalArgumentException("latitude");
        }
        double north = Math.sin(Math.toRadians(lat2 - lat1) / 2);
        double east = Math.sin(Math.toRadians(lon2 - lon1) / 2);
        double h = north * north
            + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * east * east;
        double angle = Math.asin(Math.min(1, Math.sqrt(h)));
        for (int i = 0; i < 3; i++) {
          angle = Math.max(angle, Math.abs(angle) + 0.0);
          north = Math.floor(north) + Math.ceil(east);
        }
        return 2 * 6371.0088 * angle;
      }
      """;

  @TempDir Path temp = Path.of("");
  private SampleClass handedIn = new SampleClass(Path.of(""));
  private final StringWriter errors = new StringWriter();

  @BeforeEach
  void aClass() throws IOException {
    handedIn = new SampleClass(Files.createDirectory(temp.resolve("in")));
    for (int i = 0; i < 12; i++) {
      String student = (i % 2 == 0 ? "Student" : "student") + i / 2;
      handedIn.notebook(
          student + "/" + SampleClass.RELEASED, i % 3 == 0 ? "P3PSCTX" : "PPPPRPP", ANSWER);
    }
    handedIn.notebook("José Ñandú/" + SampleClass.RELEASED, "fault");
    handedIn.text("<b>broken/" + SampleClass.RELEASED, "{");
    handedIn.notebook("two/a-draft.ipynb", "SSSSSSS");
    handedIn.notebook("two/" + SampleClass.RELEASED, "PPPPPPP");
  }

  private int grade(String out, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(handedIn.folder().toString(), "--out", temp.resolve(out).toString()));
    arguments.addAll(List.of(more));
    return new CommandLine(
            new GradeCommand((sandboxed, jobs) -> new ScriptedGrader(true), Clock.systemUTC()))
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(new StringWriter()))
        .execute(arguments.toArray(String[]::new));
  }

  private void gradeInShards() {
    for (int i = 1; i <= 3; i++) {
      grade("s" + i, "--shard", i + "/3");
    }
  }

  private int merge(String out, String... shards) {
    List<String> arguments = new ArrayList<>();
    for (String shard : shards) {
      arguments.add(temp.resolve(shard).toString());
    }
    arguments.addAll(List.of("--out", temp.resolve(out).toString()));
    return new CommandLine(new MergeCommand())
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(errors, true))
        .execute(arguments.toArray(String[]::new));
  }

  @Test
  void mergedShardsAreTheSingleRunByteForByte() throws IOException, SQLException {
    assertEquals(3, grade("single"));
    gradeInShards();
    assertEquals(3, merge("merged", "s3", "s1", "s2"), errors::toString);
    Map<String, String> single = Folder.files(temp.resolve("single"));
    assertEquals(single, Folder.files(temp.resolve("merged")));
    assertEquals(13 * 2 + 2 + 3, single.size());
    assertTrue(String.valueOf(single.get("index.html")).contains("Tokens in common"));
    assertEquals(scores("single"), scores("merged"));
  }

  private List<String> scores(String out) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (var connection =
            DriverManager.getConnection(
                "jdbc:sqlite:" + temp.resolve(out).resolve("gradebook.sqlite"));
        ResultSet row =
            connection
                .createStatement()
                .executeQuery(
                    "select e.student, exercise, score, handed_in from entry e join attempt a on"
                        + " a.student = e.student and a.lab = e.lab and a.number = e.attempt"
                        + " order by e.student, exercise")) {
      while (row.next()) {
        rows.add(row.getString(1) + row.getString(2) + row.getString(3) + row.getString(4));
      }
    }
    assertEquals(13 * 7, rows.size());
    return rows;
  }

  @Test
  void shardsMayShareOneFolder() throws IOException {
    grade("single");
    for (int i = 1; i <= 3; i++) {
      grade("all", "--shard", i + "/3");
    }
    assertEquals(3, merge("merged", "all"), errors::toString);
    assertEquals(Folder.files(temp.resolve("single")), Folder.files(temp.resolve("merged")));
  }

  @Test
  void aShardWithoutANamedGradebookWritesNone() {
    grade("s1", "--shard", "1/3");
    assertFalse(Files.exists(temp.resolve("s1/gradebook.sqlite")));
    assertFalse(Files.exists(temp.resolve("s1/index.html")));
  }

  @Test
  void whatIsNotTheWholeClassIsRefused() throws IOException {
    gradeInShards();
    assertEquals(2, merge("merged", "s1", "s2"));
    assertTrue(errors.toString().contains("lacking is 3/3"), errors::toString);
    assertEquals(2, merge("merged", "s1", "s2", "s3", "s1"));
    assertTrue(errors.toString().contains("twice"), errors::toString);
    Files.createDirectory(temp.resolve("empty"));
    assertEquals(2, merge("merged", "empty"));
    grade("s9", "--shard", "3/4");
    assertEquals(2, merge("merged", "s1", "s2", "s9"));
    assertTrue(errors.toString().contains("one number of shards"), errors::toString);
    Path third = temp.resolve("s3/shard-3-of-3.json");
    String whole = Files.readString(third);
    Files.writeString(third, whole.replaceFirst("\"course\":\"\\w+\"", "\"course\":\"other\""));
    assertEquals(2, merge("merged", "s1", "s2", "s3"));
    Files.writeString(third, whole.substring(0, whole.length() / 2));
    assertEquals(2, merge("merged", "s1", "s2", "s3"));
    assertTrue(errors.toString().contains("must be a shard"), errors::toString);
    assertFalse(Files.exists(temp.resolve("merged/grades.csv")));
  }
}
