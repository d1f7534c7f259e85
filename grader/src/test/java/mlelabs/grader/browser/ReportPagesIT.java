package mlelabs.grader.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mlelabs.exercise.Course;
import mlelabs.grader.grading.CellError;
import mlelabs.grader.grading.ExerciseResult;
import mlelabs.grader.grading.LabResult;
import mlelabs.grader.grading.Status;
import mlelabs.grader.grading.TestResult;
import mlelabs.grader.report.ReportFolder;
import mlelabs.grader.sample.SampleResults;
import mlelabs.grader.similarity.SimilarPair;
import mlelabs.grader.similarity.Similarity;
import mlelabs.grader.submission.Outcome;
import mlelabs.grader.submission.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Feedback and the class at a glance, as a reader sees them. */
class ReportPagesIT {

  private static final int PHONE = 390;
  private static final String SCRIPT =
      "\"'><script>document.title='owned';alert(1)</script><img src=http://127.0.0.1:9/x"
          + " onerror=alert(2)><svg onload=alert(3)>{{title}}javascript:alert(4)</style>";

  /** Texts whose contrast with what is behind them is below that of WCAG AA. */
  private static final String FAINT =
      """
      () => {
        const rgb = c => (c.match(/[\\d.]+/g) || []).map(Number);
        const light = c => { const [r, g, b] = c.slice(0, 3).map(v => { v /= 255;
          return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; });
          return .2126 * r + .7152 * g + .0722 * b; };
        const behind = e => { for (; e; e = e.parentElement) {
          const c = rgb(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0) return c; }
          return [255, 255, 255]; };
        return [...document.querySelectorAll('main *')].filter(e => !e.closest('svg') && e.checkVisibility()
            && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())).map(e => {
          const a = light(rgb(getComputedStyle(e).color)), b = light(behind(e));
          return [(Math.max(a, b) + .05) / (Math.min(a, b) + .05), e.className, e.textContent.trim()]; })
          .filter(x => x[0] < 4.5).map(x => x.join(' '));
      }""";

  @RegisterExtension static final Browser BROWSER = new Browser();

  @TempDir static Path out;

  @BeforeAll
  static void write() throws IOException {
    Course course = Course.load();
    List<Outcome> outcomes =
        List.of(
            graded("ada", SampleResults.of("P3PSCTX")),
            graded("A name that is rather longer than most of the names in this class", hostile()),
            graded(SCRIPT.replace("/", "∕"), hostile()),
            Outcome.without("bob", "01", Path.of("n"), Verdict.UNREADABLE, SCRIPT));
    ReportFolder reports =
        new ReportFolder(course, out, outcomes.stream().map(Outcome::student).toList(), "v1");
    for (Outcome outcome : outcomes) {
      reports.write(outcome);
    }
    reports.writeClass(
        outcomes,
        List.of(new Similarity(List.of(new SimilarPair("01", "ada", SCRIPT, 97, 250)), SCRIPT)));
  }

  private static Outcome graded(String student, LabResult result) {
    return new Outcome(
        student, "01", Path.of("n"), Verdict.GRADED, "", Optional.of(result), "aa", Instant.EPOCH);
  }

  private static LabResult hostile() {
    List<ExerciseResult> all = new ArrayList<>(SampleResults.of("P3PSCTX").exercises());
    TestResult test = new TestResult("t", SCRIPT, false, SCRIPT);
    all.set(
        0,
        new ExerciseResult(
            all.get(0).exercise(),
            0,
            0,
            1,
            Status.FAILED,
            SCRIPT,
            List.of(test),
            Optional.empty()));
    CellError error = new CellError("int a;\n" + SCRIPT + " ".repeat(300) + "x\n", 2, 300, SCRIPT);
    all.set(
        4,
        new ExerciseResult(
            all.get(4).exercise(),
            0,
            0,
            1,
            Status.COMPILE_ERROR,
            SCRIPT,
            List.of(),
            Optional.of(error)));
    return new LabResult(SampleResults.lab(), all, false);
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(p -> p.toString().endsWith(".html")).sorted().toList();
    }
  }

  @Test
  void nothingThatALearnerWroteRunsAndNothingIsFetched() throws IOException {
    Page page = BROWSER.page();
    List<String> events = new ArrayList<>();
    page.onDialog(
        dialog -> {
          events.add("dialog " + dialog.message());
          dialog.dismiss();
        });
    page.onConsoleMessage(message -> events.add("console " + message.text()));
    page.onRequest(request -> events.add("request " + request.url().replaceAll("\\?.*", "")));
    for (Path file : pages()) {
      events.clear();
      page.navigate(file.toUri().toString());
      assertEquals(List.of("request " + page.url()), events, file::toString);
      assertEquals(0, page.locator("script, img, iframe, object, [onload], [onerror]").count());
      assertTrue(!page.title().equals("owned"));
    }
    assertEquals(5, pages().size());
  }

  @Test
  void aLinkLeadsToEachLearnersPage() {
    Page page = BROWSER.page();
    page.navigate(out.resolve("index.html").toUri().toString());
    List<Object> links =
        page.locator("a[href^=feedback]").all().stream()
            .map(link -> link.evaluate("a => a.href"))
            .distinct()
            .toList();
    assertEquals(4, links.size());
    for (Object link : links) {
      page.navigate(link.toString());
      assertTrue(page.locator("h1").innerText().startsWith("Lab 1"), link::toString);
    }
  }

  @Test
  void bothColourSchemesCanBeReadOnAPhoneAndOnADesk() throws IOException {
    Page page = BROWSER.page();
    for (Path file : pages()) {
      for (int width : new int[] {PHONE, 1400}) {
        page.setViewportSize(width, 900);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
          page.navigate(file.toUri().toString());
          String shown = out.relativize(file) + " " + width + " " + scheme;
          assertEquals(List.of(), page.evaluate(FAINT), shown);
          assertEquals(
              width, page.evaluate("() => Math.max(innerWidth, document.body.scrollWidth)"), shown);
          boolean dark =
              (Boolean)
                  page.evaluate(
                      "() => parseInt(getComputedStyle(document.body).backgroundColor.slice(4)) < 60");
          assertEquals(scheme == ColorScheme.DARK, dark, shown);
        }
      }
    }
    page.setViewportSize(PHONE, 900);
    page.navigate(out.resolve("index.html").toUri().toString());
    BROWSER.picture("class-on-a-phone-in-the-dark");
  }

  @Test
  void paperHasAllThatIsFoldedOnTheScreenInBlackOnWhite() {
    Page page = BROWSER.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.navigate(out.resolve("feedback/ada/01.html").toUri().toString());
    assertEquals(0, heightOfFoldedText(page));
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
    assertTrue(heightOfFoldedText(page) > 100);
    assertEquals(
        "rgb(255, 255, 255)",
        page.evaluate("() => getComputedStyle(document.body).backgroundColor"));
    assertEquals(List.of(), page.evaluate(FAINT));
  }

  private static int heightOfFoldedText(Page page) {
    Number height =
        (Number)
            page.evaluate(
                """
                async () => {
                  // What is skipped is known once a frame was made.
                  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                  return [...document.querySelectorAll('details:not([open]) > :not(summary)')]
                      .filter(e => e.checkVisibility({contentVisibilityAuto: true}))
                      .reduce((sum, e) => sum + e.getBoundingClientRect().height, 0);
                }""");
    return height.intValue();
  }
}
