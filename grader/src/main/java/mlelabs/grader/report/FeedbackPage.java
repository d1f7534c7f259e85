package mlelabs.grader.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.grader.grading.CellError;
import mlelabs.grader.grading.ExerciseResult;
import mlelabs.grader.grading.LabResult;
import mlelabs.grader.grading.Status;
import mlelabs.grader.grading.TestResult;
import mlelabs.grader.submission.Outcome;
import mlelabs.grader.submission.Verdict;

/** The page that a learner reads about one lab. */
final class FeedbackPage {

  private static final int STEPS = 3;
  private static final int AT_ONCE = 5;
  private static final Page GRADED = new Page("feedback.html");
  private static final Page UNGRADED = new Page("ungraded.html");

  private final Course course;

  FeedbackPage(Course course) {
    this.course = course;
  }

  /** The page about a submission of a known lab. */
  String of(Outcome outcome) {
    Lab lab = course.lab(outcome.lab()).orElseThrow();
    String title = "Lab " + Integer.parseInt(lab.id()) + " · " + lab.title();
    return outcome
        .result()
        .map(result -> GRADED.show(title, graded(outcome.student(), lab, result)))
        .orElseGet(() -> UNGRADED.show(title, ungraded(outcome, lab)));
  }

  private Ungraded ungraded(Outcome outcome, Lab lab) {
    return new Ungraded(
        course.title(),
        outcome.student(),
        outcome.verdict() == Verdict.UNREADABLE,
        Wording.sentence(outcome.reason()),
        lab.notebook());
  }

  private Graded graded(String student, Lab lab, LabResult result) {
    long complete = result.exercises().stream().filter(e -> e.status() == Status.PASSED).count();
    double left = lab.points() - result.score();
    boolean allDone = complete == result.exercises().size();
    return new Graded(
        course.title(),
        student,
        Points.brief(result.score()),
        Integer.toString(lab.points()),
        Points.percent(result.score(), lab.points()),
        complete + " of " + Wording.count(result.exercises().size(), "exercise") + " complete",
        left > 0 ? Points.brief(left) + " points still to gain" : "",
        result.exercises().stream().map(FeedbackPage::exercise).toList(),
        steps(result),
        allDone ? next(lab) : "",
        result.sandboxed() ? "" : Wording.TRUSTED);
  }

  private String next(Lab lab) {
    int following = course.labs().indexOf(lab) + 1;
    return following < course.labs().size()
        ? "Everything holds. Go on with lab "
            + Integer.parseInt(course.labs().get(following).id())
            + ", "
            + course.labs().get(following).title()
            + "."
        : "Everything holds. Well done.";
  }

  private static List<Step> steps(LabResult result) {
    return result.exercises().stream()
        .filter(e -> e.status() != Status.PASSED)
        .sorted(Comparator.comparingDouble(FeedbackPage::toGain).reversed())
        .limit(STEPS)
        .map(
            e ->
                new Step(
                    e.exercise().id(),
                    e.exercise().title(),
                    Wording.nextStep(e),
                    Points.brief(toGain(e))))
        .toList();
  }

  private static double toGain(ExerciseResult e) {
    return e.exercise().points() - e.score();
  }

  private static ExerciseView exercise(ExerciseResult e) {
    List<String> missing =
        e.tests().stream()
            .filter(t -> !t.passed() && !t.notTried())
            .map(t -> Wording.sentence(Wording.missing(t)))
            .distinct()
            .toList();
    List<TestResult> notTried = e.tests().stream().filter(TestResult::notTried).toList();
    List<TestResult> holding = e.tests().stream().filter(TestResult::passed).toList();
    boolean done = e.status() == Status.PASSED;
    return new ExerciseView(
        e.exercise().id(),
        e.exercise().title(),
        e.exercise().method(),
        Wording.tone(e.status()),
        Wording.sign(e.status()),
        Wording.of(e.status()),
        Points.brief(e.score()),
        Integer.toString(e.exercise().points()),
        Points.percent(e.score(), e.exercise().points()),
        message(e),
        e.error().stream().map(error -> place(e.status(), error)).toList(),
        missing.stream().limit(AT_ONCE).toList(),
        !missing.isEmpty(),
        missing.stream().skip(AT_ONCE).toList(),
        missing.size() > AT_ONCE ? missing.size() - AT_ONCE + " more" : "",
        notTried.stream().map(TestResult::behaviour).map(Wording::sentence).toList(),
        notTried.isEmpty()
            ? ""
            : Wording.count(notTried.size(), "behaviour") + " not tried after that",
        holding.stream().map(TestResult::behaviour).map(Wording::sentence).toList(),
        !holding.isEmpty(),
        !done && holding.size() <= AT_ONCE,
        Wording.count(holding.size(), "behaviour") + (holding.size() == 1 ? " holds" : " hold"),
        done ? List.of() : hints(e.exercise().hints()));
  }

  /** The message, without what stands below it: behaviours, or the compiler's words. */
  private static String message(ExerciseResult e) {
    return switch (e.status()) {
      case PASSED -> "";
      case PARTIAL, FAILED -> beyondTheFirstFailure(e);
      case COMPILE_ERROR -> e.error().isPresent() ? "" : Wording.sentence(e.message());
      default -> Wording.sentence(e.message());
    };
  }

  private static String beyondTheFirstFailure(ExerciseResult e) {
    String first =
        e.tests().stream()
            .filter(t -> !t.passed())
            .map(TestResult::message)
            .filter(m -> !m.isEmpty() && e.message().contains(m))
            .findFirst()
            .orElse("");
    String rest = e.message().substring(e.message().indexOf(first) + first.length());
    return first.isEmpty() && !e.tests().isEmpty()
        ? ""
        : Wording.sentence(rest.replaceFirst("^[.]", ""));
  }

  /** The line that does not compile, or at which the program was stopped. */
  private static PlaceView place(Status status, CellError error) {
    boolean compiler = status == Status.COMPILE_ERROR;
    List<CodeLine> lines = CodeLine.around(error, compiler);
    return new PlaceView(
        compiler
            ? "The compiler stops at line " + error.line() + " of this cell"
            : "When it was stopped, it was at line " + error.line() + " of this cell",
        compiler ? error.message().strip() : "",
        lines,
        !lines.isEmpty());
  }

  private static List<HintView> hints(List<String> hints) {
    return IntStream.range(0, hints.size())
        .mapToObj(i -> new HintView(i == 0, "Hint " + (i + 1), hints.get(i)))
        .toList();
  }

  private record Ungraded(
      String course, String student, boolean unreadable, String reason, String notebook) {}

  private record Graded(
      String course,
      String student,
      String score,
      String maximum,
      String percent,
      String complete,
      String left,
      List<ExerciseView> exercises,
      List<Step> steps,
      String next,
      String warning) {}

  private record Step(String id, String title, String text, String gain) {}

  private record ExerciseView(
      String id,
      String name,
      String method,
      String tone,
      String sign,
      String status,
      String score,
      String maximum,
      String percent,
      String message,
      List<PlaceView> places,
      List<String> missing,
      boolean anyMissing,
      List<String> further,
      String furtherCount,
      List<String> notTried,
      String notTriedCount,
      List<String> holding,
      boolean anyHolding,
      boolean holdingOpen,
      String holdingCount,
      List<HintView> hints) {}

  private record PlaceView(String title, String said, List<CodeLine> lines, boolean anyLines) {}

  private record HintView(boolean first, String name, String text) {}
}
