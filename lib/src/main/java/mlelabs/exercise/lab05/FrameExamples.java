package mlelabs.exercise.lab05;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 5.2. */
@ExtendWith(LearnerMethod.class)
public class FrameExamples {

  protected final FrameExercise frame;

  /** Receives the method under test. */
  public FrameExamples(FrameExercise frame) {
    this.frame = frame;
  }

  @Test
  @Order(1)
  @DisplayName("a record is a length, its checksum, the payload, its checksum")
  @Misconception(
      "a record does not hold length, checksum, payload, checksum in this order, each with its lowest byte first")
  void lengthThenChecksumThenPayloadThenChecksum() {
    assertEquals(
        "03 00 00 00 00 00 00 00 b0 99 49 0e 61 62 63 6e 57 f1 21",
        hex("abc"),
        "frame of \"abc\" in bytes");
  }

  @Test
  @Order(2)
  @DisplayName("a record without a payload has 16 bytes")
  @Misconception("a record without a payload does not have its length and both checksums")
  void anEmptyPayloadIsARecordToo() {
    assertEquals("00 00 00 00 00 00 00 00 29 03 98 07 d8 ea 82 a2", hex(""), "frame of no bytes");
  }

  @Test
  @Order(3)
  @DisplayName("a length above 255 takes more than its lowest byte")
  @Misconception("only the lowest byte of a length is written")
  void aLongPayloadHasItsWholeLength() {
    byte[] record = frame.frame(new byte[300]);
    assertEquals(316, record.length, "bytes of the frame of 300 bytes");
    assertEquals(
        "2c 01 00 00 00 00 00 00",
        HexFormat.ofDelimiter(" ").formatHex(record, 0, 8),
        "the length of 300 bytes");
  }

  private String hex(String payload) {
    byte[] record = frame.frame(payload.getBytes(StandardCharsets.US_ASCII));
    return HexFormat.ofDelimiter(" ").formatHex(record);
  }
}
