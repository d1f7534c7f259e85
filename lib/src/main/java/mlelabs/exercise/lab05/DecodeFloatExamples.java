package mlelabs.exercise.lab05;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HexFormat;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 5.5. */
@ExtendWith(LearnerMethod.class)
public class DecodeFloatExamples {

  protected final DecodeFloatExercise decodeFloat;

  /** Receives the method under test. */
  public DecodeFloatExamples(DecodeFloatExercise decodeFloat) {
    this.decodeFloat = decodeFloat;
  }

  @Test
  @Order(1)
  @DisplayName("a packed list is read")
  @Misconception("a packed list of floats is read wrongly")
  void aPackedListIsRead() {
    assertEquals(
        "[2.7182817]",
        values("0a 0f 0a 0d 0a 01 65 12 08 12 06 0a 04 54 f8 2d 40", "e"),
        "one value, packed");
  }

  @Test
  @Order(2)
  @DisplayName("a list with a field a value is read")
  @Misconception("a list of floats that is not packed is read wrongly")
  void anUnpackedListIsRead() {
    String unpacked = "0a 13 0a 11 0a 01 78 12 0c 12 0a 0d 00 00 80 3f 0d 00 00 00 c0";
    assertEquals("[1.0, -2.0]", values(unpacked, "x"), "two values, each a field of its own");
  }

  @Test
  @Order(3)
  @DisplayName("a feature that is not there has no values")
  @Misconception("a feature that is not there is not empty")
  void whatIsNotThereIsEmpty() {
    assertEquals(
        "[]", values("0a 0f 0a 0d 0a 01 65 12 08 12 06 0a 04 54 f8 2d 40", "pi"), "another name");
    assertEquals("[]", values("", "e"), "an example without bytes");
    assertEquals(
        "[]", values("0a 0c 0a 0a 0a 01 65 12 05 0a 03 0a 01 78", "e"), "a list of bytes named e");
  }

  @Test
  @Order(4)
  @DisplayName("fields that the definitions do not have are skipped")
  @Misconception("a field that the definitions do not have is not skipped")
  void unknownFieldsAreSkipped() {
    assertEquals(
        "[2.7182817]",
        values("78 96 01 0a 0f 0a 0d 0a 01 65 12 08 12 06 0a 04 54 f8 2d 40", "e"),
        "field 15, a varint, first");
  }

  @Test
  @Order(5)
  @DisplayName("of two entries of one name the last holds")
  @Misconception("of two entries of one name the first holds, or both")
  void theLastEntryOfANameHolds() {
    String twice =
        "0a 1e 0a 0d 0a 01 65 12 08 12 06 0a 04 54 f8 2d 40"
            + " 0a 0d 0a 01 65 12 08 12 06 0a 04 00 00 80 3f";
    assertEquals("[1.0]", values(twice, "e"), "e, and then 1, under the same name");
  }

  @Test
  @Order(6)
  @DisplayName("a field that is cut off is refused")
  @Misconception("a field that is cut off is accepted, or refused with another exception")
  void whatIsCutOffIsRefused() {
    String cut = "0a 0f 0a 0d 0a 01 65 12 08 12 06 0a 04 54 f8 2d";
    assertThrows(
        IllegalArgumentException.class, () -> values(cut, "e"), "an example without its last byte");
  }

  private String values(String example, String name) {
    byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(example);
    return Arrays.toString(decodeFloat.decodeFloat(bytes, name));
  }
}
