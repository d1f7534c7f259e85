package mlelabs.grader.grading;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import mlelabs.compiler.Compilation.ExerciseState;
import mlelabs.compiler.Compilation.Problem;
import mlelabs.exercise.Contract;
import mlelabs.exercise.LabExercise;
import mlelabs.exercise.TestOutcome;
import mlelabs.grader.sandbox.Fault;
import mlelabs.worker.LostPeerException;
import mlelabs.worker.Signature;
import mlelabs.worker.UnresolvedCodeException;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * From test outcomes to an exercise's result. An exercise's points are shared equally by the tests
 * of its suite.
 */
final class Scores {

  private static final int LONGEST_MESSAGE = 1000;

  private Scores() {}

  /** The result of an exercise whose tests cannot run, or nothing where they can. */
  static Optional<ExerciseResult> withoutTests(
      LabExercise exercise,
      Class<?> suite,
      Contract contract,
      ExerciseState state,
      List<String> cells) {
    // What a worker says is a learner's word: only what the contract names is repeated.
    List<String> forbidden =
        contract.forbidden().stream().filter(state.forbidden()::contains).toList();
    if (!forbidden.isEmpty()) {
      return Optional.of(
          zero(
              exercise,
              suite,
              Status.FORBIDDEN,
              "This exercise is to be solved without "
                  + String.join(", ", forbidden)
                  + ", which your method uses, directly or through another of yours.",
              Optional.empty()));
    }
    return switch (state.kind()) {
      case READY -> Optional.empty();
      case MISSING ->
          Optional.of(
              zero(
                  exercise,
                  suite,
                  Status.MISSING,
                  "No cell declares " + Signature.of(contract.method()) + ".",
                  Optional.empty()));
      case COMPILE_ERROR -> Optional.of(compileError(exercise, suite, state, cells));
    };
  }

  private static ExerciseResult compileError(
      LabExercise exercise, Class<?> suite, ExerciseState state, List<String> cells) {
    Problem problem =
        state.problem().orElseGet(() -> new Problem(0, 1, 1, "the method does not compile"));
    String message = printable(problem.message());
    Optional<CellError> error =
        problem.cell() >= 0 && problem.cell() < cells.size()
            ? Optional.of(
                new CellError(cells.get(problem.cell()), problem.line(), problem.column(), message))
            : Optional.empty();
    return zero(
        exercise,
        suite,
        Status.COMPILE_ERROR,
        "Your method does not compile: " + firstLine(message) + ".",
        error);
  }

  /** A compiler's message can be as long as the longest name, and a forged one still longer. */
  private static String printable(String message) {
    String bounded = message.substring(0, Math.min(message.length(), LONGEST_MESSAGE));
    return bounded.replaceAll("[\\p{Cntrl}&&[^\n\t]]|\\p{Cs}", "\uFFFD");
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("").strip();
  }

  private static ExerciseResult zero(
      LabExercise exercise,
      Class<?> suite,
      Status status,
      String message,
      Optional<CellError> error) {
    return new ExerciseResult(exercise, 0, 0, planned(suite), status, message, List.of(), error);
  }

  /** As many tests as the suite declares or inherits. */
  static int planned(Class<?> suite) {
    return (int)
        Arrays.stream(methods(suite)).filter(m -> m.isAnnotationPresent(Test.class)).count();
  }

  private static Method[] methods(Class<?> suite) {
    return ReflectionSupport.findMethods(suite, m -> true, HierarchyTraversalMode.TOP_DOWN)
        .toArray(Method[]::new);
  }

  /** The result of an exercise whose tests have all run. */
  static ExerciseResult of(LabExercise exercise, List<TestOutcome> outcomes) {
    int passed = passed(outcomes);
    if (outcomes.stream().allMatch(o -> isStub(exercise, o))) {
      return result(
          exercise, outcomes, Status.NOT_ATTEMPTED, "Not attempted: the cell is as released.");
    }
    if (passed < outcomes.size() && outcomes.stream().anyMatch(Scores::isUnresolved)) {
      return result(
          exercise,
          outcomes,
          Status.COMPILE_ERROR,
          "Your method calls another of yours that is missing or does not compile.");
    }
    Status status =
        passed == outcomes.size() ? Status.PASSED : passed == 0 ? Status.FAILED : Status.PARTIAL;
    return result(exercise, outcomes, status, summary(outcomes, passed));
  }

  /**
   * The result of an exercise whose worker ended under it.
   *
   * @param spot the line at which it was stopped, if that is known
   */
  static ExerciseResult faulted(
      LabExercise exercise,
      Class<?> suite,
      Fault fault,
      List<TestOutcome> outcomes,
      Optional<CellError> spot) {
    Status status = fault.kind() == Fault.Kind.TIMEOUT ? Status.TIMEOUT : Status.CRASHED;
    String message = "Your method " + fault.message() + ".";
    return outcomes.isEmpty()
        ? zero(exercise, suite, status, message, spot)
        : ended(result(exercise, outcomes, status, message, spot), outcomes, status);
  }

  /** Names the test that was under way when the worker ended, and those that were not tried. */
  private static ExerciseResult ended(
      ExerciseResult result, List<TestOutcome> outcomes, Status status) {
    List<TestResult> tests = new ArrayList<>(result.tests());
    boolean over = false;
    for (int i = 0; i < tests.size(); i++) {
      if (isLost(outcomes.get(i))) {
        TestResult t = tests.get(i);
        String how = status == Status.TIMEOUT ? "ran out of time in: " : "ended the program in: ";
        String message = over ? TestResult.NOT_TRIED : how + t.behaviour();
        tests.set(i, new TestResult(t.name(), t.behaviour(), false, message));
        over = true;
      }
    }
    return new ExerciseResult(
        result.exercise(),
        result.score(),
        result.testsPassed(),
        result.testsPlanned(),
        status,
        result.message(),
        tests,
        result.error());
  }

  private static boolean isLost(TestOutcome outcome) {
    return !outcome.passed() && causes(outcome).anyMatch(LostPeerException.class::isInstance);
  }

  /** The same result, which says more where points are missing. */
  static ExerciseResult withRemarks(ExerciseResult result, List<String> remarks) {
    return result.status() == Status.PASSED || remarks.isEmpty()
        ? result
        : new ExerciseResult(
            result.exercise(),
            result.score(),
            result.testsPassed(),
            result.testsPlanned(),
            result.status(),
            result.message() + " " + String.join(" ", remarks),
            result.tests(),
            result.error());
  }

  private static ExerciseResult result(
      LabExercise exercise, List<TestOutcome> outcomes, Status status, String message) {
    return result(exercise, outcomes, status, message, Optional.empty());
  }

  private static ExerciseResult result(
      LabExercise exercise,
      List<TestOutcome> outcomes,
      Status status,
      String message,
      Optional<CellError> error) {
    int passed = passed(outcomes);
    double score = Math.round(100.0 * exercise.points() * passed / outcomes.size()) / 100.0;
    return new ExerciseResult(
        exercise, score, passed, outcomes.size(), status, message, tests(outcomes), error);
  }

  private static int passed(List<TestOutcome> outcomes) {
    return (int) outcomes.stream().filter(TestOutcome::passed).count();
  }

  private static boolean isStub(LabExercise exercise, TestOutcome outcome) {
    return causes(outcome)
        .anyMatch(
            t ->
                t instanceof UnsupportedOperationException
                    && ("TODO " + exercise.id()).equals(t.getMessage()));
  }

  private static boolean isUnresolved(TestOutcome outcome) {
    return causes(outcome).anyMatch(UnresolvedCodeException.class::isInstance);
  }

  private static Stream<Throwable> causes(TestOutcome outcome) {
    return Stream.iterate(outcome.failure().orElse(null), Objects::nonNull, Throwable::getCause)
        .limit(20);
  }

  private static String summary(List<TestOutcome> outcomes, int passed) {
    if (passed == outcomes.size()) {
      return "All " + passed + " behaviours hold.";
    }
    String first =
        tests(outcomes).stream()
            .filter(t -> !t.passed())
            .map(TestResult::message)
            .findFirst()
            .orElse("");
    return passed + " of " + outcomes.size() + " behaviours hold; first: " + first + ".";
  }

  /**
   * A hidden test says no more than its misconception: an assertion's own message could give an
   * expected value away, an exception's an input. Of the first failed test in which the method
   * threw something, the kind is told as well, because that is what helps to find the mistake.
   *
   * <p>Which of two dozen kinds is thrown a method may choose by the hidden input, wherever the
   * exception is made: {@code new int[-1]} is as easily written as {@code throw}. So a kind tells
   * up to 4.6 bits of an input, and which of n tests threw first another log2 n. With a kind for
   * each test that was n times as much: half a dozen submissions could have read a short input out.
   * Told once an exercise it is less than what passing and failing tell anyway, and no point can be
   * gained by it: who is to answer rightly for an input must know what is expected, too.
   */
  private static List<TestResult> tests(List<TestOutcome> outcomes) {
    List<TestResult> tests = new ArrayList<>();
    boolean told = false;
    for (TestOutcome outcome : outcomes) {
      Optional<String> thrown = told ? Optional.empty() : thrown(outcome);
      told |= thrown.isPresent();
      String misconception = outcome.misconception().orElse("does not hold");
      String message = misconception + thrown.map(t -> " (it threw " + t + ")").orElse("");
      tests.add(
          new TestResult(
              outcome.test(),
              outcome.behaviour(),
              outcome.passed(),
              outcome.passed() ? "" : message));
    }
    return tests;
  }

  private static Optional<String> thrown(TestOutcome outcome) {
    return causes(outcome)
        .filter(t -> !(t instanceof AssertionError) && !(t instanceof LostPeerException))
        .map(t -> t.getClass().getSimpleName())
        .findFirst();
  }
}
