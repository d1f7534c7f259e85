package mlelabs.grader.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    LabResult result = grader.grade(lab, Substitution.of(cells, answers));
    List<String> failures = new ArrayList<>();
    for (WrongAnswer answer : answers) {
      result.exercises().stream()
          .filter(e -> e.exercise().equals(answer.exercise()))
          .forEach(e -> failure(answer, e).ifPresent(failures::add));
    }
    return failures;
  }

  private static Optional<String> failure(WrongAnswer answer, ExerciseResult result) {
    if (result.status() != Status.PARTIAL && result.status() != Status.FAILED) {
      return Optional.of(
          answer + " must be graded and lose " + answer.test() + ", but " + described(result));
    }
    Optional<TestResult> test =
        result.tests().stream().filter(t -> t.name().equals(answer.test())).findFirst();
    if (test.isEmpty()) {
      return Optional.of(answer + " names the test " + answer.test() + ", which does not exist");
    }
    return test.get().passed()
        ? Optional.of(
            answer + " must be caught by " + answer.test() + ", but only lost " + lost(result))
        : Optional.empty();
  }

  private static String lost(ExerciseResult result) {
    List<String> names =
        result.tests().stream().filter(t -> !t.passed()).map(TestResult::name).toList();
    return names.isEmpty() ? "none" : String.join(", ", names);
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
