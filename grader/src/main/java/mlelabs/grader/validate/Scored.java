package mlelabs.grader.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mlelabs.exercise.Lab;
import mlelabs.grader.grading.ExerciseResult;
import mlelabs.grader.grading.LabResult;
import mlelabs.grader.grading.NotGradedException;
import mlelabs.grader.grading.Status;
import mlelabs.grader.grading.SubmissionGrader;
import mlelabs.grader.grading.TestResult;

/**
 * What must come out when the course's own answers are graded like anybody's.
 *
 * @param lab which lab
 * @param grader grades as for learners
 */
record Scored(Lab lab, SubmissionGrader grader) {

  private static final Set<Status> RAN =
      Set.of(Status.PASSED, Status.PARTIAL, Status.FAILED, Status.TIMEOUT);

  /** The reference passes every test. */
  List<String> reference(List<String> cells) throws NotGradedException, InterruptedException {
    LabResult result = grader.grade(lab, cells);
    List<String> failures = new ArrayList<>();
    for (ExerciseResult exercise : result.exercises()) {
      if (exercise.status() != Status.PASSED) {
        failures.add(described(exercise));
      }
    }
    if (failures.isEmpty() && result.score() != lab.points()) {
      failures.add(
          String.format(
              Locale.ROOT,
              "the reference must score %d, but scores %.2f",
              lab.points(),
              result.score()));
    }
    return failures;
  }

  /** No stub scores, and each is known as one. */
  List<String> stubs(List<String> cells) throws NotGradedException, InterruptedException {
    List<String> failures = new ArrayList<>();
    for (ExerciseResult exercise : grader.grade(lab, cells).exercises()) {
      if (exercise.status() != Status.NOT_ATTEMPTED || exercise.score() != 0) {
        failures.add("must be not_attempted and score 0: " + described(exercise));
      }
    }
    return failures;
  }

  /** Each wrong answer fails the test that names its mistake. */
  List<String> wrong(List<String> cells, List<WrongAnswer> answers)
      throws NotGradedException, InterruptedException {
    Map<String, String> tests =
        answers.stream().collect(Collectors.toMap(a -> a.exercise().id(), WrongAnswer::test));
    LabResult result = grader.grade(lab, Substitution.of(cells, answers), tests);
    List<String> failures = new ArrayList<>();
    for (WrongAnswer answer : answers) {
      result.exercises().stream()
          .filter(e -> e.exercise().equals(answer.exercise()))
          .forEach(e -> failure(answer, e).ifPresent(failures::add));
    }
    return failures;
  }

  private static Optional<String> failure(WrongAnswer answer, ExerciseResult result) {
    if (!RAN.contains(result.status())) {
      return Optional.of(
          answer + " must be graded and lose " + answer.test() + ", but " + described(result));
    }
    List<String> lost =
        result.tests().stream().filter(t -> !t.passed()).map(TestResult::name).toList();
    if (result.tests().stream().noneMatch(t -> t.name().equals(answer.test()))) {
      return Optional.of(answer + " names the test " + answer.test() + ", which does not exist");
    }
    // Once the time is up every later test is lost too, which says nothing about them.
    boolean caught =
        result.status() == Status.TIMEOUT
            ? lost.indexOf(answer.test()) == 0
            : lost.contains(answer.test());
    return caught
        ? Optional.empty()
        : Optional.of(
            String.format(
                "%s must be caught by %s, but was %s and lost %s",
                answer,
                answer.test(),
                result.status().label(),
                lost.isEmpty() ? "no test" : String.join(", ", lost)));
  }

  private static String described(ExerciseResult result) {
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%s %s: %s, %.2f of %d, %s",
                result.exercise().id(),
                result.exercise().method(),
                result.status().label(),
                result.score(),
                result.exercise().points(),
                result.message()));
    result.tests().stream()
        .filter(t -> !t.passed())
        .forEach(t -> text.append("\n  failed ").append(t.name()).append(": ").append(t.message()));
    result
        .error()
        .ifPresent(e -> text.append("\n  line ").append(e.line()).append(": ").append(e.message()));
    return text.toString();
  }
}
