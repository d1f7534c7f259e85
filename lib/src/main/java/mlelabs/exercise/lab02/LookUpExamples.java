package mlelabs.exercise.lab02;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 2.7. */
@ExtendWith(LearnerMethod.class)
public class LookUpExamples {

  protected final LookUpExercise lookUp;

  /** Receives the method under test. */
  public LookUpExamples(LookUpExercise lookUp) {
    this.lookUp = lookUp;
  }

  @Test
  @Order(1)
  @DisplayName("a key gives its index in the reference")
  @Misconception("a key does not give its index in the reference")
  void aKeyIsFoundWhereItStands() {
    String[] keys = {"UA", "AA", "UA"};
    String[] reference = {"WN", "UA", "AA"};
    assertEquals("[1, 2, 1]", indices(keys, reference), "lookUp({UA, AA, UA}, {WN, UA, AA})");
  }

  @Test
  @Order(2)
  @DisplayName("a key that the reference lacks gives −1")
  @Misconception("a key that the reference lacks does not give −1")
  void whatIsAbsentGivesMinusOne() {
    String[] keys = {"9E", "UA"};
    String[] reference = {"UA", "AA"};
    assertEquals("[-1, 0]", indices(keys, reference), "lookUp({9E, UA}, {UA, AA})");
  }

  @Test
  @Order(3)
  @DisplayName("missing keys match nothing, and missing reference keys are ignored")
  @Misconception("a missing key is matched with a missing reference key, or those are refused")
  void missingKeysMatchNothing() {
    String[] keys = {"", null, "AA"};
    String[] reference = {null, "", "", "AA"};
    assertEquals(
        "[-1, -1, 3]",
        indices(keys, reference),
        "lookUp({\"\", null, AA}, {null, \"\", \"\", AA})");
  }

  @Test
  @Order(4)
  @DisplayName("a reference key that comes twice is refused")
  @Misconception("a reference key that comes twice is accepted, or refused with another exception")
  void aRepeatedReferenceKeyIsRefused() {
    String[] keys = {"UA"};
    String[] reference = {"UA", "AA", "UA"};
    assertThrows(
        IllegalArgumentException.class,
        () -> lookUp.lookUp(keys, reference),
        "lookUp({UA}, {UA, AA, UA})");
  }

  private String indices(String[] keys, String[] reference) {
    return Arrays.toString(lookUp.lookUp(keys, reference));
  }
}
