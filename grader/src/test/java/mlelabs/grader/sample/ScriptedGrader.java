package mlelabs.grader.sample;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import mlelabs.exercise.Lab;
import mlelabs.grader.grading.LabResult;
import mlelabs.grader.grading.NotGradedException;
import mlelabs.grader.grading.SubmissionGrader;

/**
 * Answers what the first cell says: letters as in {@link SampleResults}, {@code fault} for a fault
 * of the sandbox, {@code bug} for one of the grader, {@code short} for a result that lacks an
 * exercise.
 */
public final class ScriptedGrader implements SubmissionGrader {

  private final boolean sandboxed;
  private final UnaryOperator<String> suite;
  private final AtomicInteger calls = new AtomicInteger();

  /**
   * @param sandboxed what the results say
   */
  public ScriptedGrader(boolean sandboxed) {
    this(sandboxed, letters -> letters);
  }

  /**
   * @param sandboxed what the results say
   * @param suite what it makes of a submission's letters
   */
  public ScriptedGrader(boolean sandboxed, UnaryOperator<String> suite) {
    this.sandboxed = sandboxed;
    this.suite = suite;
  }

  /** How many submissions it graded. */
  public int calls() {
    return calls.get();
  }

  @Override
  public LabResult grade(Lab lab, List<String> cells) throws NotGradedException {
    calls.incrementAndGet();
    String script = cells.get(0);
    switch (script) {
      case "fault" ->
          throw new NotGradedException("the worker could not be started", new Exception());
      case "bug" -> throw new IllegalStateException("an unforeseen state");
      case "error" -> throw new StackOverflowError();
      default -> {
        String letters = script.equals("short") ? "PPPPPP" : suite.apply(script);
        return new LabResult(
            lab,
            SampleResults.of(letters).exercises().stream()
                .filter(e -> lab.exercises().contains(e.exercise()))
                .toList(),
            sandboxed);
      }
    }
  }

  @Override
  public void close() {}
}
