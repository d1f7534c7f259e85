package mlelabs.grader.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import mlelabs.exercise.Lab;
import mlelabs.exercise.LabExercise;
import mlelabs.grader.release.Sample;
import org.junit.jupiter.api.Test;

class ScoredTest {

  private static final Lab LAB = Sample.lab();
  private static final LabExercise TWICE = LAB.exercises().get(0);
  private static final LabExercise SHOUT = LAB.exercises().get(1);
  private static final List<String> REFERENCE = List.of("int before;", Sample.TWICE, Sample.SHOUT);
  private static final String STUB = "{ throw new UnsupportedOperationException(\"TODO\"); }";
  private static final String ABSOLUTE =
      """
      List<Integer> twice(List<Integer> numbers) {
        return numbers.stream().map(n -> 2 * Math.abs(n)).toList();
      }
      """;

  private final Scored scored = new Scored(LAB, new InProcessGrader());

  private static WrongAnswer absolute(String test) {
    return WrongAnswer.of(TWICE, "absolute.java", "// caught by: " + test + "\n" + ABSOLUTE);
  }

  @Test
  void aRightReferenceHasNoFailure() throws Exception {
    assertEquals(List.of(), scored.reference(REFERENCE));
  }

  @Test
  void aReferenceThatLosesATestIsNamedWithIt() throws Exception {
    List<String> failures = scored.reference(List.of(ABSOLUTE, Sample.SHOUT));
    assertEquals(1, failures.size());
    assertEquals(
        """
        90.1 twice: partial, 40.00 of 60, partial
          failed negativeNumbersAreDoubledToo: the sign is lost""",
        failures.get(0));
  }

  @Test
  void stubsScoreNothing() throws Exception {
    assertEquals(
        List.of(),
        scored.stubs(
            List.of(
                "List<Integer> twice(List<Integer> numbers) " + STUB,
                "String shout(String word, int times) " + STUB)));
  }

  @Test
  void aStubThatScoresIsNamed() throws Exception {
    List<String> failures =
        scored.stubs(
            List.of(
                "List<Integer> twice(List<Integer> numbers) { return List.of(); }",
                "String shout(String word, int times) " + STUB));
    assertEquals(1, failures.size());
    assertTrue(
        failures
            .get(0)
            .startsWith("must be not_attempted and score 0: 90.1 twice: partial, 20.00 of 60"),
        failures.get(0));
  }

  @Test
  void aWrongAnswerCaughtByItsTestIsNoFailure() throws Exception {
    assertEquals(
        List.of(), scored.wrong(REFERENCE, List.of(absolute("negativeNumbersAreDoubledToo"))));
  }

  @Test
  void aWrongAnswerThatItsTestLetsThroughIsNamed() throws Exception {
    assertEquals(
        List.of(
            "90.1 absolute.java must be caught by oneNumberIsDoubled, but was partial and lost"
                + " negativeNumbersAreDoubledToo"),
        scored.wrong(REFERENCE, List.of(absolute("oneNumberIsDoubled"))));
  }

  @Test
  void aRightAnswerKeptAsWrongIsNamed() throws Exception {
    WrongAnswer right =
        WrongAnswer.of(TWICE, "right.java", "// caught by: oneNumberIsDoubled\n" + Sample.TWICE);
    assertEquals(
        List.of(
            "90.1 right.java must be caught by oneNumberIsDoubled, but was passed and lost no"
                + " test"),
        scored.wrong(REFERENCE, List.of(right)));
  }

  @Test
  void aTestThatDoesNotExistIsNamed() throws Exception {
    assertEquals(
        List.of("90.1 absolute.java names the test noSuchTest, which does not exist"),
        scored.wrong(REFERENCE, List.of(absolute("noSuchTest"))));
  }

  @Test
  void aWrongAnswerThatDoesNotCompileIsNamed() throws Exception {
    WrongAnswer broken =
        WrongAnswer.of(
            SHOUT,
            "broken.java",
            "// caught by: aWordIsInUpperCase\n"
                + "String shout(String word, int times) { return nothing; }");
    List<String> failures = scored.wrong(REFERENCE, List.of(broken));
    assertEquals(1, failures.size());
    assertTrue(
        failures
            .get(0)
            .startsWith(
                "90.2 broken.java must be graded and lose aWordIsInUpperCase, but 90.2 shout:"
                    + " compile_error"),
        failures.get(0));
  }
}
