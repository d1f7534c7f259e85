package mlelabs.grader.report;

import mlelabs.exercise.LabExercise;
import mlelabs.grader.grading.CellError;
import mlelabs.grader.grading.ExerciseResult;
import mlelabs.grader.grading.Status;
import mlelabs.grader.grading.TestResult;

/** The sentences that a learner or an instructor reads. */
final class Wording {

  /** Said in every report of a submission that ran without confinement. */
  static final String TRUSTED =
      "Graded without the sandbox: the submission could have reached the grader.";

  private Wording() {}

  /** A status in a word or two. */
  static String of(Status status) {
    return switch (status) {
      case PASSED -> "complete";
      case PARTIAL -> "partly there";
      case FAILED -> "not there yet";
      case MISSING -> "method not found";
      case NOT_ATTEMPTED -> "not started";
      case COMPILE_ERROR -> "does not compile";
      case TIMEOUT -> "ran out of time";
      case CRASHED -> "stopped the program";
      case FORBIDDEN -> "uses what it may not";
    };
  }

  /** A sign for a status, so that colour is never all that tells them apart. */
  static String sign(Status status) {
    return switch (status) {
      case PASSED -> "✓";
      case PARTIAL -> "◐";
      case FAILED -> "✕";
      case MISSING, NOT_ATTEMPTED -> "–";
      case COMPILE_ERROR, TIMEOUT, CRASHED, FORBIDDEN -> "!";
    };
  }

  /** The style sheet's name for a status. */
  static String tone(Status status) {
    return switch (status) {
      case PASSED -> "good";
      case PARTIAL -> "part";
      case FAILED -> "bad";
      case MISSING, NOT_ATTEMPTED -> "none";
      case COMPILE_ERROR, TIMEOUT, CRASHED, FORBIDDEN -> "stop";
    };
  }

  /** What a failed test says: its message, else the behaviour that does not hold. */
  static String missing(TestResult test) {
    return test.message().isBlank() ? "does not hold: " + test.behaviour() : test.message();
  }

  /** What a failed test says about the method, without what this one run threw. */
  static String misconception(TestResult test) {
    return missing(test).replaceFirst("\\s*\\(it threw [^()]*\\)$", "");
  }

  /** What to do next about an exercise that is not complete. */
  static String nextStep(ExerciseResult result) {
    LabExercise exercise = result.exercise();
    String check = "check(\"" + exercise.id() + "\")";
    return switch (result.status()) {
      case PASSED -> "Nothing is left to do.";
      case PARTIAL, FAILED ->
          firstMissing(result) + "Change that, then run " + check + " in the notebook.";
      case MISSING ->
          "Declare the method "
              + exercise.method()
              + " again; the cell may have been renamed or deleted.";
      case NOT_ATTEMPTED -> "Start with the hint below, and run " + check + " as you go.";
      case COMPILE_ERROR -> result.error().map(Wording::atLine).orElse("Make the cell compile.");
      case TIMEOUT ->
          "Look for a loop that never ends, or for work that grows with the square of the input.";
      case CRASHED ->
          "Look for a recursion without end, for System.exit, or for far more memory than needed.";
      case FORBIDDEN -> "Write this one by hand; the library's version comes later in the lab.";
    };
  }

  private static String firstMissing(ExerciseResult result) {
    return result.tests().stream()
        .filter(t -> !t.passed())
        .findFirst()
        .map(t -> sentence(missing(t)) + " ")
        .orElse("");
  }

  private static String atLine(CellError error) {
    return "Make the cell compile: the compiler stops at line " + error.line() + ".";
  }

  /**
   * What an instructor is told of a method that could reach what is forbidden; empty for others.
   * Nothing a learner reads says it.
   */
  static String doubt(ExerciseResult result) {
    return result.runTimeNames().isEmpty()
        ? ""
        : "may reach what it forbids by "
            + String.join(", ", result.runTimeNames())
            + ": read the answer";
  }

  /** With a capital letter and a full stop. */
  static String sentence(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty()) {
      return "";
    }
    int first = trimmed.codePointAt(0);
    String capital =
        Character.toString(Character.toUpperCase(first))
            + trimmed.substring(Character.charCount(first));
    return capital.matches("(?s).*[.!?…:]$") ? capital : capital + ".";
  }

  /** A count with its noun: "1 student", "2 students". */
  static String count(long n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }
}
