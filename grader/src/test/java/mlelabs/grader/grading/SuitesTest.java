package mlelabs.grader.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.Contract;
import mlelabs.exercise.Exercise;
import org.junit.jupiter.api.Test;

class SuitesTest {

  @Exercise("9.9")
  interface NowhereExercise {
    int nowhere();
  }

  @Test
  void aSuiteIsNamedAfterItsContract() {
    assertEquals(
        "mlelabs.grader.suite.lab01.PearsonSuite",
        Suites.nameFor("mlelabs.exercise.lab01.PearsonExercise"));
  }

  @Test
  void aContractOutsideTheLabsHasNoSuite() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> Suites.of(Contract.of(NowhereExercise.class)));
    assertEquals(
        "a contract must be named mlelabs.exercise.labNN.…Exercise, but was "
            + NowhereExercise.class.getName(),
        e.getMessage());
  }
}
