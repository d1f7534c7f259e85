package mlelabs.grader.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import mlelabs.exercise.LabExercise;
import mlelabs.exercise.TestOutcome;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ScoresTest {

  private static final LabExercise EXERCISE =
      new LabExercise("9.1", "The mean", "mean", 10, List.of("Think."));

  private static TestOutcome passed(String test) {
    return new TestOutcome(
        test, test + " holds", Optional.of("not " + test), true, Optional.empty());
  }

  private static TestOutcome failed(String test, Throwable failure) {
    return new TestOutcome(
        test, test + " holds", Optional.of("not " + test), false, Optional.of(failure));
  }

  private static List<String> messages(TestOutcome... outcomes) {
    return Scores.of(EXERCISE, List.of(outcomes)).tests().stream()
        .map(TestResult::message)
        .toList();
  }

  @Test
  void theFirstExceptionIsNamedByItsKind() {
    assertEquals(
        List.of("", "not b (it threw ArithmeticException)"),
        messages(passed("a"), failed("b", new ArithmeticException("/ by 17"))));
  }

  /** However a method chooses what it throws, there is one kind of exception to choose. */
  @Test
  void ofManyExceptionsOneIsNamed() {
    assertEquals(
        List.of("not a", "not b (it threw NoSuchElementException)", "not c", "not d", ""),
        messages(
            failed("a", new AssertionFailedError("expected 3")),
            failed("b", new NoSuchElementException()),
            failed("c", new ArithmeticException()),
            failed("d", new IllegalStateException(new NullPointerException())),
            passed("e")));
  }

  @Test
  void whatAnExceptionOrAnAssertionSaysIsNotTold() {
    String told =
        messages(
                failed("a", new IllegalStateException("hidden input 17")),
                failed("b", new AssertionFailedError("expected: <42>")))
            .toString();
    assertFalse(told.contains("17") || told.contains("42"), told);
  }

  @Test
  void theSummaryNamesTheFirstFailureAsItsTestDoes() {
    ExerciseResult result =
        Scores.of(
            EXERCISE,
            List.of(
                failed("a", new AssertionFailedError()), failed("b", new ArithmeticException())));
    assertEquals("0 of 2 behaviours hold; first: not a.", result.message());
  }
}
