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
 */
public record ExerciseResult(
    LabExercise exercise,
    double score,
    int testsPassed,
    int testsPlanned,
    Status status,
    String message,
    List<TestResult> tests,
    Optional<CellError> error) {

  /** Copies the list. */
  public ExerciseResult {
    tests = List.copyOf(tests);
  }
}
