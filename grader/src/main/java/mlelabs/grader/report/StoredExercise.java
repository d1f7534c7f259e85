package mlelabs.grader.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import mlelabs.exercise.Lab;
import mlelabs.grader.grading.CellError;
import mlelabs.grader.grading.ExerciseResult;
import mlelabs.grader.grading.Status;
import mlelabs.grader.grading.TestResult;

/** The result of an exercise as JSON holds it, from which it can be read back. */
record StoredExercise(
    String id,
    double score,
    @JsonProperty("tests_passed") int testsPassed,
    @JsonProperty("tests_planned") int testsPlanned,
    Status status,
    String message,
    List<TestResult> tests,
    List<CellError> error,
    @JsonProperty("run_time_names") List<String> runTimeNames) {

  static StoredExercise of(ExerciseResult e) {
    return new StoredExercise(
        e.exercise().id(),
        e.score(),
        e.testsPassed(),
        e.testsPlanned(),
        e.status(),
        e.message(),
        e.tests(),
        e.error().stream().toList(),
        e.runTimeNames());
  }

  ExerciseResult result(Lab lab) {
    return new ExerciseResult(
            lab.exercise(id).orElseThrow(),
            score,
            testsPassed,
            testsPlanned,
            status,
            message,
            tests,
            error.stream().findFirst())
        .withRunTimeNames(runTimeNames);
  }
}
