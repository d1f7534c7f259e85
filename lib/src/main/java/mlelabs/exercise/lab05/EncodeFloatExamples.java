package mlelabs.exercise.lab05;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 5.4. */
@ExtendWith(LearnerMethod.class)
public class EncodeFloatExamples {

  private static final String KEY_FIRST = "0a 0f 0a 0d 0a 01 65 12 08 12 06 0a 04 54 f8 2d 40";

  /** The fields of a message may come in any order. */
  private static final String VALUE_FIRST = "0a 0f 0a 0d 12 08 12 06 0a 04 54 f8 2d 40 0a 01 65";

  protected final EncodeFloatExercise encodeFloat;

  /** Receives the method under test. */
  public EncodeFloatExamples(EncodeFloatExercise encodeFloat) {
    this.encodeFloat = encodeFloat;
  }

  @Test
  @Order(1)
  @DisplayName("one value e is the feature 12 06 0a 04 54 f8 2d 40")
  @Misconception("the feature of one value does not have the bytes of a packed list of floats")
  void theFeatureOfE() {
    String example = hex("e", (float) Math.E);
    assertTrue(
        example.contains("12 06 0a 04 54 f8 2d 40"),
        "encodeFloat(\"e\", {e}) must hold 12 06 0a 04 54 f8 2d 40, but is " + example);
  }

  @Test
  @Order(2)
  @DisplayName("around the feature are a map entry, the map, and the example")
  @Misconception(
      "the messages around the feature are not nested as an Example, or their lengths are wrong")
  void anExampleAroundAMapEntry() {
    String example = hex("e", (float) Math.E);
    assertTrue(
        List.of(KEY_FIRST, VALUE_FIRST).contains(example),
        "encodeFloat(\"e\", {e}) must be " + KEY_FIRST + ", but is " + example);
  }

  @Test
  @Order(3)
  @DisplayName("a list of values has one length and then four bytes each")
  @Misconception("a list of several values is wrong")
  void valuesStandOneBehindTheOther() {
    String example = hex("ab", 1, -2);
    assertTrue(
        example.contains("12 0c 12 0a 0a 08 00 00 80 3f 00 00 00 c0"),
        "encodeFloat(\"ab\", {1, -2}) is " + example);
  }

  @Test
  @Order(4)
  @DisplayName("a length above 127 is a varint of two bytes")
  @Misconception("a length above 127 is not written as a varint")
  void aLongListHasLongerLengths() {
    String example = hex("e", new float[50]);
    assertTrue(
        example.contains("12 ce 01 12 cb 01 0a c8 01 00"),
        "encodeFloat(\"e\", 50 zeros) begins " + example.substring(0, 60));
  }

  private String hex(String name, float... values) {
    return HexFormat.ofDelimiter(" ").formatHex(encodeFloat.encodeFloat(name, values));
  }
}
