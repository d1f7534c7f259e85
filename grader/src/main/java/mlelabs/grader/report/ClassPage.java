package mlelabs.grader.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mlelabs.exercise.Course;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import mlelabs.grader.grading.ExerciseResult;
import mlelabs.grader.grading.LabResult;
import mlelabs.grader.grading.Status;
import mlelabs.grader.similarity.Similarity;
import mlelabs.grader.submission.Outcome;
import mlelabs.grader.submission.Verdict;

/** The page that an instructor reads: the class at a glance. */
final class ClassPage {

  private static final int PAIRS = 30;
  private static final Page PAGE = new Page("class.html");

  private final Course course;
  private final Function<Outcome, String> feedback;

  /**
   * @param feedback the path of a submission's page from the folder of the reports, or empty where
   *     it has none
   */
  ClassPage(Course course, Function<Outcome, String> feedback) {
    this.course = course;
    this.feedback = feedback;
  }

  /** The page about these submissions, and about answers that resemble each other. */
  String of(List<Outcome> outcomes, List<Similarity> similar) {
    List<Outcome> open = outcomes.stream().filter(o -> !o.graded()).toList();
    List<Open> look = outcomes.stream().flatMap(o -> worthALook(o).stream()).toList();
    boolean trusted =
        outcomes.stream().flatMap(o -> o.result().stream()).anyMatch(r -> !r.sandboxed());
    List<LabView> labs =
        course.labs().stream()
            .map(lab -> lab(lab, outcomes, alike(lab, outcomes, similar)))
            .filter(view -> !view.students().isEmpty())
            .toList();
    return PAGE.show(
        "The class at a glance",
        new View(
            course.title(),
            outcomes.isEmpty(),
            Wording.count(outcomes.stream().map(Outcome::student).distinct().count(), "student"),
            Wording.count(outcomes.size(), "submission"),
            outcomes.size() - open.size() + " graded",
            open.isEmpty() ? "" : open.size() + " without score",
            !open.isEmpty() || !look.isEmpty(),
            !open.isEmpty(),
            open.stream().map(this::open).toList(),
            !look.isEmpty(),
            look,
            labs,
            similar.stream().map(Similarity::problem).filter(p -> !p.isEmpty()).toList(),
            trusted ? Wording.TRUSTED : ""));
  }

  private Open open(Outcome o) {
    return new Open(
        o.student(),
        o.lab(),
        o.verdict() == Verdict.UNREADABLE ? "unreadable" : "not graded",
        o.verdict() == Verdict.UNREADABLE ? "bad" : "stop",
        Wording.sentence(o.reason()),
        link(feedback.apply(o)));
  }

  /**
   * A graded submission in which something ended the program: the machine may be to blame. Or one
   * with a method that could reach what is forbidden.
   */
  private Optional<Open> worthALook(Outcome o) {
    String reasons =
        o.result().stream()
            .flatMap(r -> r.exercises().stream())
            .flatMap(
                e ->
                    Stream.of(ended(e), Wording.doubt(e))
                        .filter(reason -> !reason.isEmpty())
                        .map(reason -> e.exercise().id() + " " + reason))
            .collect(Collectors.joining(", "));
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Open(
                o.student(),
                o.lab(),
                "graded",
                "none",
                Wording.sentence(reasons),
                link(feedback.apply(o))));
  }

  private static String ended(ExerciseResult e) {
    boolean ended = e.status() == Status.TIMEOUT || e.status() == Status.CRASHED;
    return ended ? Wording.of(e.status()) : "";
  }

  /** The pairs of a lab, the most alike first, each student with the page of the submission. */
  private List<PairView> alike(Lab lab, List<Outcome> outcomes, List<Similarity> similar) {
    Map<String, String> links = new HashMap<>();
    for (Outcome o : outcomes) {
      if (o.graded() && o.lab().equals(lab.id())) {
        links.put(o.student(), link(feedback.apply(o)));
      }
    }
    return similar.stream()
        .flatMap(s -> s.pairs().stream())
        .filter(pair -> pair.lab().equals(lab.id()))
        .map(
            pair ->
                new PairView(
                    pair.first(),
                    links.getOrDefault(pair.first(), ""),
                    pair.second(),
                    links.getOrDefault(pair.second(), ""),
                    pair.percent() + " %",
                    Integer.toString(pair.tokens())))
        .toList();
  }

  private LabView lab(Lab lab, List<Outcome> all, List<PairView> alike) {
    List<Outcome> graded =
        all.stream().filter(o -> o.graded() && o.lab().equals(lab.id())).toList();
    List<LabResult> results = graded.stream().flatMap(o -> o.result().stream()).toList();
    double[] scores = results.stream().mapToDouble(LabResult::score).sorted().toArray();
    return new LabView(
        lab.id(),
        Integer.toString(Integer.parseInt(lab.id())),
        lab.title(),
        Integer.toString(lab.points()),
        Integer.toString(scores.length),
        Points.brief(median(scores)),
        Points.brief(Arrays.stream(scores).average().orElse(0)),
        scores.length == 0 ? "" : Points.brief(scores[0]) + " – " + last(scores),
        Histogram.of(scores, lab.points()),
        lab.exercises().stream().map(e -> exercise(e, results)).toList(),
        lab.exercises().stream().map(LabExercise::id).toList(),
        graded.stream().map(this::student).toList(),
        !alike.isEmpty(),
        alike.stream().limit(PAIRS).toList(),
        alike.size() > PAIRS ? alike.size() - PAIRS + " more pairs are alike" : "");
  }

  private static String last(double[] scores) {
    return Points.brief(scores[scores.length - 1]);
  }

  private static double median(double[] sorted) {
    int n = sorted.length;
    return n == 0 ? 0 : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  private StudentRow student(Outcome o) {
    LabResult result = o.result().orElseThrow();
    return new StudentRow(
        o.student(),
        link(feedback.apply(o)),
        Points.brief(result.score()),
        Points.percent(result.score(), result.lab().points()),
        result.exercises().stream().map(ClassPage::mark).toList());
  }

  private static Mark mark(ExerciseResult e) {
    String points = Points.brief(e.score()) + " of " + e.exercise().points();
    return new Mark(
        e.exercise().id(),
        Wording.tone(e.status()),
        Wording.sign(e.status()),
        e.exercise().id() + " " + Wording.of(e.status()) + ", " + points + " points");
  }

  private static ExerciseRow exercise(LabExercise exercise, List<LabResult> results) {
    List<ExerciseResult> answers =
        results.stream()
            .flatMap(r -> r.exercises().stream())
            .filter(e -> e.exercise().id().equals(exercise.id()))
            .toList();
    long passed = answers.stream().filter(e -> e.status() == Status.PASSED).count();
    double mean = answers.stream().mapToDouble(ExerciseResult::score).average().orElse(0);
    return new ExerciseRow(
        exercise.id(),
        exercise.title(),
        passed + " of " + answers.size(),
        Points.percent(passed, answers.size()),
        Points.brief(mean) + " of " + exercise.points(),
        misconceptions(judged(answers)),
        troubles(answers));
  }

  private static List<ExerciseResult> judged(List<ExerciseResult> answers) {
    return answers.stream()
        .filter(e -> e.status() == Status.PARTIAL || e.status() == Status.FAILED)
        .toList();
  }

  /**
   * What the learners' methods most often get wrong: at most two sentences, with counts, ties in
   * the order of the suite. A method that does nothing right stands for its first failure only.
   */
  private static List<Counted> misconceptions(List<ExerciseResult> answers) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (ExerciseResult answer : answers) {
      answer.tests().stream()
          .filter(t -> !t.passed())
          .map(t -> Wording.sentence(Wording.misconception(t)))
          .distinct()
          .limit(answer.testsPassed() == 0 ? 1 : Integer.MAX_VALUE)
          .forEach(sentence -> counts.merge(sentence, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(2)
        .map(e -> new Counted(e.getKey(), e.getValue() + " ×"))
        .toList();
  }

  /** How many answers could not be judged by their behaviour. */
  private static String troubles(List<ExerciseResult> answers) {
    return Stream.of(
            Status.NOT_ATTEMPTED,
            Status.MISSING,
            Status.COMPILE_ERROR,
            Status.TIMEOUT,
            Status.CRASHED,
            Status.FORBIDDEN)
        .map(s -> Map.entry(s, answers.stream().filter(e -> e.status() == s).count()))
        .filter(e -> e.getValue() > 0)
        .map(e -> e.getValue() + " × " + Wording.of(e.getKey()))
        .collect(Collectors.joining(", "));
  }

  /** A path as a relative URL. */
  private static String link(String path) {
    return Arrays.stream(path.split("/")).map(ClassPage::segment).collect(Collectors.joining("/"));
  }

  private static String segment(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > 0 && (Character.isLetterOrDigit(b) || "._-".indexOf(b) >= 0);
      encoded.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b & 0xff));
    }
    return encoded.toString();
  }

  private record View(
      String course,
      boolean empty,
      String students,
      String submissions,
      String graded,
      String without,
      boolean person,
      boolean anyOpen,
      List<Open> open,
      boolean anyLook,
      List<Open> look,
      List<LabView> labs,
      List<String> problems,
      String warning) {}

  private record Open(
      String student, String lab, String verdict, String tone, String reason, String link) {}

  private record LabView(
      String id,
      String number,
      String name,
      String points,
      String count,
      String median,
      String mean,
      String range,
      Histogram histogram,
      List<ExerciseRow> exercises,
      List<String> ids,
      List<StudentRow> students,
      boolean anyAlike,
      List<PairView> alike,
      String furtherAlike) {}

  private record PairView(
      String first,
      String firstLink,
      String second,
      String secondLink,
      String percent,
      String tokens) {}

  private record ExerciseRow(
      String id,
      String name,
      String passed,
      String percent,
      String mean,
      List<Counted> misconceptions,
      String troubles) {}

  private record Counted(String text, String times) {}

  private record StudentRow(
      String student, String link, String score, String percent, List<Mark> marks) {}

  private record Mark(String id, String tone, String sign, String label) {}
}
