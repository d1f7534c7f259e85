package mlelabs.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

class TestRunTest {

  /** A contract with examples of every way to end. */
  @Exercise("0.1")
  interface DescribeExercise {
    String describe(int number);
  }

  @ExtendWith(LearnerMethod.class)
  static class Examples {

    private final DescribeExercise describe;

    Examples(DescribeExercise describe) {
      this.describe = describe;
    }

    @Test
    @DisplayName("zero is called zero")
    @Misconception("zero has no name")
    void zero() {
      assertEquals("zero", describe.describe(0));
    }

    @Test
    @Disabled("to see what becomes of it")
    void disabled() {}

    @Test
    void aborted() {
      Assumptions.abort("to see what becomes of it");
    }
  }

  static final class NoTests {}

  private static Map<String, TestOutcome> run(DescribeExercise method) {
    return TestRun.of(Examples.class, method).stream()
        .collect(Collectors.toMap(TestOutcome::test, Function.identity()));
  }

  @Test
  void aTestThatPassesIsPassed() {
    TestOutcome zero = outcome(run(n -> "zero"), "zero");
    assertTrue(zero.passed());
    assertEquals("zero is called zero", zero.behaviour());
    assertEquals("zero has no name", zero.misconception().orElse(""));
  }

  @Test
  void aTestThatIsSkippedOrAbortedIsFailed() {
    Map<String, TestOutcome> outcomes = run(n -> "zero");
    assertEquals(3, outcomes.size());
    assertFalse(outcome(outcomes, "disabled").passed());
    assertFalse(outcome(outcomes, "aborted").passed());
  }

  @Test
  void aMethodThatReturnsNullIsToldSo() {
    DescribeExercise learners = n -> nothing();
    TestOutcome zero = outcome(run(learners), "zero");
    assertEquals("describe must not return null", zero.failure().orElseThrow().getMessage());
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    @Nullable T nothing = null;
    return nothing;
  }

  @Test
  void anExceptionOfTheMethodReachesTheTestAsItIs() {
    IllegalStateException thrown = new IllegalStateException("as it is");
    TestOutcome zero =
        outcome(
            run(
                n -> {
                  throw thrown;
                }),
            "zero");
    assertEquals(thrown, zero.failure().orElseThrow());
  }

  @Test
  void runsSideBySideKeepTheirMethodsApart() {
    List<Boolean> passed =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> outcome(run(n -> i % 2 == 0 ? "zero" : "nil"), "zero").passed())
            .toList();
    for (int i = 0; i < passed.size(); i++) {
      assertEquals(i % 2 == 0, passed.get(i));
    }
  }

  @Test
  void aClassWithoutATestIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> TestRun.of(NoTests.class, "method"));
  }

  private static TestOutcome outcome(Map<String, TestOutcome> outcomes, String test) {
    TestOutcome outcome = outcomes.get(test);
    if (outcome == null) {
      throw new AssertionError("no outcome of " + test);
    }
    return outcome;
  }
}
