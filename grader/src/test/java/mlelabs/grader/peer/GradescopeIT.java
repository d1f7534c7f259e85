package mlelabs.grader.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mlelabs.environment.Installation;
import mlelabs.grader.jobs.GradescopeAutograder;
import mlelabs.grader.sample.SampleResults;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The autograder as Gradescope uses it, laid out as its container is. Gradescope's own harness is
 * not published; the results are held against its written specification.
 */
final class GradescopeIT {

  private static final Set<String> OF_RESULTS =
      Set.of(
          "score",
          "execution_time",
          "output",
          "output_format",
          "test_output_format",
          "test_name_format",
          "visibility",
          "stdout_visibility",
          "extra_data",
          "tests",
          "leaderboard");
  private static final Set<String> OF_TEST =
      Set.of(
          "score",
          "max_score",
          "status",
          "name",
          "name_format",
          "number",
          "output",
          "output_format",
          "tags",
          "visibility",
          "extra_data");
  private static final Set<String> VISIBILITY =
      Set.of("hidden", "after_due_date", "after_published", "visible");

  @TempDir static Path root;
  private static final List<String> ENTRIES = new ArrayList<>();

  @BeforeAll
  static void unpack() throws IOException, InterruptedException {
    Path zip = root.resolve("autograder.zip");
    new GradescopeAutograder(Installation.locate(), SampleResults.lab(), false).write(zip);
    Path source = root.resolve("source");
    try (ZipFile archive = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : archive.stream().toList()) {
        ENTRIES.add(entry.getName());
        Path file = source.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        try (InputStream in = archive.getInputStream(entry)) {
          Files.copy(in, file);
        }
      }
    }
    // In place of the package that setup.sh installs where there is no bubblewrap.
    Files.createSymbolicLink(
        source.resolve("course/.venv"), Installation.locate().venv().toAbsolutePath());
    assertEquals(0, bash(source.resolve("setup.sh")));
  }

  private static int bash(Path script) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("bash", script.toString()).inheritIO();
    builder.environment().put("AUTOGRADER", root.toString());
    return builder.start().waitFor();
  }

  private static JsonNode grade(String notebook) throws IOException, InterruptedException {
    Path submission = Files.createDirectories(root.resolve("submission"));
    Path results = root.resolve("results/results.json");
    Files.deleteIfExists(results);
    Files.writeString(submission.resolve("my homework.ipynb"), notebook);
    assertEquals(0, bash(root.resolve("source/run_autograder")));
    return new ObjectMapper().readTree(Files.readString(results, StandardCharsets.UTF_8));
  }

  private static void assertFollowsTheSpecification(JsonNode results) {
    assertTrue(OF_RESULTS.containsAll(names(results)), results::toString);
    assertTrue(VISIBILITY.contains(results.path("visibility").asText()));
    for (JsonNode test : results.path("tests")) {
      assertTrue(OF_TEST.containsAll(names(test)), test::toString);
      assertTrue(test.path("score").isNumber() && test.path("max_score").isNumber());
      assertTrue(Set.of("passed", "failed").contains(test.path("status").asText()));
      assertTrue(VISIBILITY.contains(test.path("visibility").asText()));
    }
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void itHoldsNoSolution() {
    assertTrue(ENTRIES.contains("setup.sh") && ENTRIES.contains("run_autograder"));
    assertFalse(ENTRIES.stream().anyMatch(e -> e.contains("solutions/")), ENTRIES::toString);
    assertEquals(ENTRIES.size(), Set.copyOf(ENTRIES).size());
  }

  @Test
  void aSubmissionIsGradedInTheSandbox() throws Exception {
    String released =
        Files.readString(Installation.locate().labs().resolve(SampleResults.lab().notebook()));
    JsonNode results = grade(released);
    assertFollowsTheSpecification(results);
    assertEquals(0, results.path("score").asDouble());
    assertEquals(7, results.path("tests").size());
    assertTrue(results.at("/extra_data/mlelabs/sandboxed").asBoolean());
    double maximum = 0;
    for (JsonNode test : results.path("tests")) {
      maximum += test.path("max_score").asDouble();
    }
    assertEquals(100, maximum);
  }

  @Test
  void aNotebookThatCannotBeReadSaysSoAndIsNoZero() throws Exception {
    JsonNode results = grade("{\"cells\": [");
    assertFollowsTheSpecification(results);
    assertEquals(0, results.at("/tests/0/max_score").asDouble());
    assertTrue(results.at("/tests/0/output").asText().contains("ends too early"));
  }
}
