package mlelabs.grader.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import mlelabs.environment.Installation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Lab 1 as its author and as a learner see it. */
class ReleasedLabIT {

  private static final String LAB = "01-explore-and-benchmark.ipynb";
  private static final Duration WHOLE_LAB = Duration.ofMinutes(8);
  private static final Duration CELL = Duration.ofMinutes(2);
  private static final String CARD = ".mle-card";

  private static final String TAKES_DEGREES_FOR_RADIANS =
      """
      double haversineKm(double lat1, double lon1, double lat2, double lon2) {
        double north = Math.sin((lat2 - lat1) / 2), east = Math.sin((lon2 - lon1) / 2);
        double h = north * north + Math.cos(lat1) * Math.cos(lat2) * east * east;
        return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)));
      }""";

  @RegisterExtension static final Browser BROWSER = new Browser();

  @TempDir static Path root;
  private static LabServer server;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Installation course = Installation.locate();
    Files.copy(course.solutions().resolve(LAB), root.resolve("solution.ipynb"));
    Files.copy(course.labs().resolve(LAB), root.resolve("released.ipynb"));
    server = LabServer.start(root);
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void theSolutionRunsFromTopToBottomAndIsSeen() throws IOException {
    NotebookPage notebook = NotebookPage.open(BROWSER.page(), server, "solution", "solution.ipynb");
    notebook.runAll(WHOLE_LAB);
    assertEquals(List.of(), notebook.errors());
    int pictures = notebook.visible("svg, img").size();
    int tables = notebook.visible("table").size();
    List<String> cards = notebook.texts(CARD);
    BROWSER.picture("lab-01-solution");
    assertTrue(pictures >= 6, "only " + pictures + " pictures can be seen");
    assertTrue(tables >= 1, "no table can be seen");
    assertEquals(
        7, cards.stream().filter(card -> card.contains("✓ passed")).count(), cards::toString);
  }

  @Test
  void aCheckTellsAStubAWrongAnswerAndARightOneApart() throws IOException {
    NotebookPage notebook = NotebookPage.open(BROWSER.page(), server, "released", "released.ipynb");
    notebook.run("TODO 1.5", CELL);
    assertEquals("○ not attempted", verdict(notebook));

    notebook.replaceAndRun("TODO 1.5", TAKES_DEGREES_FOR_RADIANS, CELL);
    assertTrue(verdict(notebook).startsWith("✗ not yet"), verdict(notebook));
    assertTrue(
        notebook.texts(CARD).get(0).contains("degree along a meridian has the wrong length"),
        notebook.texts(CARD).toString());
    BROWSER.picture("lab-01-wrong-answer");

    String right =
        TAKES_DEGREES_FOR_RADIANS
            .replace("(lat2 - lat1)", "Math.toRadians(lat2 - lat1)")
            .replace("(lon2 - lon1)", "Math.toRadians(lon2 - lon1)")
            .replace("cos(lat1)", "cos(Math.toRadians(lat1))")
            .replace("cos(lat2)", "cos(Math.toRadians(lat2))");
    notebook.replaceAndRun("north * north", guarded(right), CELL);
    assertTrue(verdict(notebook).startsWith("✓ passed"), notebook.texts(CARD).toString());
    BROWSER.picture("lab-01-right-answer");
  }

  private static String guarded(String method) {
    String guard =
        """
        {
          if (!(Math.abs(lat1) <= 90 && Math.abs(lat2) <= 90)
              || !(Math.abs(lon1) <= 180 && Math.abs(lon2) <= 180)) {
            throw new IllegalArgumentException("not a place on Earth");
          }""";
    return method.replaceFirst("\\{", java.util.regex.Matcher.quoteReplacement(guard));
  }

  /** Runs the check cell below the exercise; its card's first words. */
  private static String verdict(NotebookPage notebook) {
    notebook.run("check(\"1.5\")", CELL);
    return notebook.texts(CARD + " .mle-state").get(0).strip();
  }
}
