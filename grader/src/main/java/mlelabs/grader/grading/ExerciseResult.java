package mlelabs.grader.grading;

import java.util.List;
import java.util.Optional;
import mlelabs.exercise.LabExercise;

/**
 * The score of one exercise, and why.
 *
 * @param exercise as the manifest lists it
 * @param score rounded to two decimals
 * @param testsPassed how many tests passed
 * @param testsPlanned how many were counted before anything ran
 * @param status what became of it
 * @param message one sentence for the learner
 * @param tests a result for every planned test, in the order of the suite; empty where none could
 *     run
 * @param error where it does not compile
 * @param runTimeNames for the instructor alone: by what the method could reach the library that its
 *     exercise forbids without naming it. Most who use such are honest, so it costs nothing and the
 *     learner is told nothing.
 */
public record ExerciseResult(
    LabExercise exercise,
    double score,
    int testsPassed,
    int testsPlanned,
    Status status,
    String message,
    List<TestResult> tests,
    Optional<CellError> error,
    List<String> runTimeNames) {

  /** Copies the lists. */
  public ExerciseResult {
    tests = List.copyOf(tests);
    runTimeNames = List.copyOf(runTimeNames);
  }

  /** A result with nothing in it for the instructor alone. */
  public ExerciseResult(
      LabExercise exercise,
      double score,
      int testsPassed,
      int testsPlanned,
      Status status,
      String message,
      List<TestResult> tests,
      Optional<CellError> error) {
    this(exercise, score, testsPassed, testsPlanned, status, message, tests, error, List.of());
  }

  /** The same result, with what the instructor should know. */
  public ExerciseResult withRunTimeNames(List<String> names) {
    return new ExerciseResult(
        exercise, score, testsPassed, testsPlanned, status, message, tests, error, names);
  }
}
