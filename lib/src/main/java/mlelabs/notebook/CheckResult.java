package mlelabs.notebook;

import java.util.List;
import mlelabs.exercise.LabExercise;

/**
 * What a check found out.
 *
 * @param exercise what was checked
 * @param state the verdict
 * @param passed visible examples that pass
 * @param planned visible examples there are
 * @param findings what is missing, one for each example that fails
 * @param notes what else to say
 * @param printed the beginning of what the method printed, or empty
 */
record CheckResult(
    LabExercise exercise,
    State state,
    int passed,
    int planned,
    List<Finding> findings,
    List<String> notes,
    String printed) {

  /** The verdicts. */
  enum State {
    PASSED("passed", "passed", "✓"),
    FAILED("not yet", "failed", "✗"),
    TIMEOUT("does not end", "failed", "✗"),
    MISFIT("other types", "failed", "✗"),
    INCOMPLETE("uses undefined names", "failed", "✗"),
    NOT_ATTEMPTED("not attempted", "open", "○"),
    WAITING("waits for another exercise", "open", "○"),
    NOT_DEFINED("not defined", "open", "○");

    final String words;
    final String look;
    final String sign;

    State(String words, String look, String sign) {
      this.words = words;
      this.look = look;
      this.sign = sign;
    }
  }

  /**
   * One example that fails.
   *
   * @param claim what that says about the method
   * @param detail what happened in the example
   * @param place the learner's line and its neighbours, or empty
   */
  record Finding(String claim, String detail, String place) {}

  CheckResult {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  /** A verdict that needed no run. */
  static CheckResult of(LabExercise exercise, State state, List<String> notes) {
    return new CheckResult(exercise, state, 0, 0, List.of(), notes, "");
  }

  Standing standing() {
    return new Standing(state, passed, planned);
  }
}
