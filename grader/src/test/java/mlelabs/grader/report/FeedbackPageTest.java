package mlelabs.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mlelabs.exercise.Course;
import mlelabs.grader.grading.CellError;
import mlelabs.grader.grading.ExerciseResult;
import mlelabs.grader.grading.LabResult;
import mlelabs.grader.grading.Status;
import mlelabs.grader.grading.TestResult;
import mlelabs.grader.sample.SampleResults;
import mlelabs.grader.submission.Outcome;
import mlelabs.grader.submission.Verdict;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class FeedbackPageTest {

  private static final String SCRIPT = "<script>alert('x')</script><img src=x onerror=alert(1)>";

  private static Document page(String student, LabResult result) {
    Outcome outcome =
        new Outcome(
            student,
            "01",
            Path.of("n"),
            Verdict.GRADED,
            "",
            Optional.of(result),
            "00",
            Instant.EPOCH);
    return Jsoup.parse(new FeedbackPage(Course.load()).of(outcome));
  }

  private static LabResult with(ExerciseResult changed) {
    List<ExerciseResult> all = new ArrayList<>(SampleResults.of("PPPPPPP").exercises());
    all.set(0, changed);
    return new LabResult(SampleResults.lab(), all, true);
  }

  private static ExerciseResult first(
      Status status, String message, List<TestResult> tests, Optional<CellError> error) {
    return new ExerciseResult(
        SampleResults.lab().exercises().get(0), 0, 0, 4, status, message, tests, error);
  }

  @Test
  void behavioursThatHoldAndThoseMissingAreInWords() {
    Element exercise = page("ada", SampleResults.of("P2PPPPP")).expectFirst("[id=ex-1.2]");
    assertEquals(
        List.of("A value on an edge falls into the bin below.", "The largest edge is left out."),
        exercise.select(".list.no li").eachText());
    assertEquals(
        List.of("A missing value is in no bin.", "A million values take no longer than a sort."),
        exercise.select(".list.yes li").eachText());
    assertTrue(exercise.text().contains("7.5 of 15 points"));
  }

  @Test
  void aCompileErrorIsShownAtTheLearnersLine() {
    Element exercise = page("ada", SampleResults.of("PPPPCPP")).expectFirst("[id=ex-1.5]");
    assertEquals("10", exercise.select(".here i").text());
    assertTrue(exercise.select(".here").text().contains("doubel c = 2"));
    assertTrue(exercise.select("figcaption").text().contains("symbol: class doubel"));
    assertEquals("     ^".trim(), exercise.select(".caret").text().trim());
  }

  @Test
  void whereALoopWasSpinningIsSaid() {
    Element exercise = page("ada", SampleResults.of("PPTPPPP")).expectFirst("[id=ex-1.3]");
    assertTrue(exercise.text().contains("still in a loop at line 7"));
    assertTrue(exercise.text().contains("ran out of time"));
  }

  @Test
  void aLoopThatDidNotEndIsShownAtItsLine() {
    CellError here = new CellError("double f() {\n  while (true) { }\n}", 2, 1, "when stopped");
    Element exercise =
        page("ada", with(first(Status.TIMEOUT, "It did not finish.", List.of(), Optional.of(here))))
            .expectFirst("[id=ex-1.1]");
    assertEquals("2 while (true) { }", exercise.select(".here").text());
    assertTrue(exercise.text().contains("When it was stopped, it was at line 2 of this cell"));
    assertTrue(exercise.text().contains("It did not finish."));
    assertEquals(0, exercise.select(".caret").size());
  }

  @Test
  void whatTheMessageSaysBeyondTheFirstFailureIsKept() {
    List<TestResult> tests = List.of(new TestResult("a", "b", false, "edges are not checked"));
    String message = "0 of 1 behaviours hold; first: edges are not checked.";
    Element plain =
        page("ada", with(first(Status.FAILED, message, tests, Optional.empty())))
            .expectFirst("[id=ex-1.1]");
    assertEquals(0, plain.select(".said").size());
    Element more =
        page("ada", with(first(Status.FAILED, message + " Variable x.", tests, Optional.empty())))
            .expectFirst("[id=ex-1.1]");
    assertEquals("Variable x.", more.select(".said").text());
  }

  @Test
  void whatWasNotTriedIsNotCalledMissing() {
    List<TestResult> tests =
        List.of(
            new TestResult("a", "a value on an edge is counted", true, ""),
            new TestResult("b", "many values take no longer", false, "ran out of time in: many"),
            new TestResult("c", "edges are checked", false, TestResult.NOT_TRIED));
    Element exercise =
        page("ada", with(first(Status.TIMEOUT, "It did not finish.", tests, Optional.empty())))
            .expectFirst("[id=ex-1.1]");
    assertEquals(List.of("Ran out of time in: many."), exercise.select(".list.no li").eachText());
    assertTrue(exercise.text().contains("1 behaviour not tried after that"));
    assertTrue(exercise.text().contains("Edges are checked."));
  }

  @Test
  void hintsAreForUnfinishedExercisesOnly() {
    Document page = page("ada", SampleResults.of("PSPPPPP"));
    assertEquals(0, page.select("#ex-1\\.1 .hint").size());
    assertEquals(
        SampleResults.lab().exercises().get(1).hints().size(),
        page.select("#ex-1\\.2 .hint").size());
    assertEquals(0, page.select("#ex-1\\.2 > p.hint").next("p.hint").size());
  }

  @Test
  void nextStepsComeByThePointsTheyBring() {
    Document page = page("ada", SampleResults.of("P3PSPSP"));
    assertEquals(
        List.of("1.4 Compare groups", "1.6 Fence the outliers", "1.2 Count by bin"),
        page.select(".steps a").eachText());
  }

  @Test
  void aPerfectSubmissionHasNothingLeftToDo() {
    Document page = page("ada", SampleResults.of("PPPPPPP"));
    assertEquals(0, page.select(".steps").size());
    assertTrue(page.select("section").text().contains("Everything holds"));
    assertEquals("100", page.select(".total strong").text());
  }

  @Test
  void nothingALearnerWroteIsMarkup() {
    CellError error = new CellError("int x;\n" + SCRIPT + "\n", 2, 1, SCRIPT);
    TestResult test = new TestResult("t", SCRIPT, false, SCRIPT);
    Document failed =
        page(SCRIPT, with(first(Status.FAILED, SCRIPT, List.of(test), Optional.empty())));
    Document broken =
        page(SCRIPT, with(first(Status.COMPILE_ERROR, SCRIPT, List.of(), Optional.of(error))));
    for (Document page : List.of(failed, broken)) {
      assertEquals(0, page.select("script, img").size());
      assertEquals(SCRIPT, page.select("header bdi").text());
    }
    assertTrue(failed.select(".list.no li").text().contains(SCRIPT));
    assertTrue(broken.select(".here").text().contains(SCRIPT));
  }

  @Test
  void anErrorBeyondTheCellStillShowsTheCompilersWords() {
    CellError error = new CellError("int x", 9, 99, "reached end of file while parsing");
    Document page =
        page("ada", with(first(Status.COMPILE_ERROR, "", List.of(), Optional.of(error))));
    assertTrue(page.text().contains("reached end of file while parsing"));
    assertEquals(0, page.select(".here").size());
  }

  @Test
  void thePageNeedsNothingElseAndNoScript() {
    Document page = page("ada", SampleResults.of("P3PSCTX"));
    assertEquals(0, page.select("script, link, img, [src], [onclick]").size());
    assertTrue(
        page.select("meta[http-equiv=Content-Security-Policy]")
            .attr("content")
            .contains("default-src 'none'"));
    assertTrue(page.select("a").eachAttr("href").stream().allMatch(h -> h.startsWith("#ex-")));
    for (String href : page.select("a").eachAttr("href")) {
      assertEquals(1, page.select("[id=" + href.substring(1) + "]").size(), href);
    }
  }

  @Test
  void headingsFormAnOutline() {
    Document page = page("ada", SampleResults.of("P3PSCTX"));
    assertEquals(1, page.select("h1").size());
    int level = 1;
    for (Element heading : page.select("h1, h2, h3")) {
      int next = Integer.parseInt(heading.tagName().substring(1));
      assertTrue(next <= level + 1, heading.text());
      level = next;
    }
    assertFalse(page.select("html").attr("lang").isEmpty());
  }
}
