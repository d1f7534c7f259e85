package mlelabs.grader.suite.lab05;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab05.FrameExamples;
import mlelabs.exercise.lab05.FrameExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 5.2. */
public class FrameSuite extends FrameExamples {

  /** Receives the method under test. */
  public FrameSuite(FrameExercise frame) {
    super(frame);
  }

  @Test
  @DisplayName("a record is 16 bytes longer than its payload")
  @Misconception("a record is not 16 bytes longer than its payload")
  void aRecordIsSixteenBytesLonger() {
    for (int length : new int[] {0, 1, 7, 8, 100, 4096}) {
      assertEquals(length + 16, frame.frame(new byte[length]).length);
    }
  }

  @Test
  @DisplayName("the length takes 8 bytes, the lowest first")
  @Misconception("the length does not take 8 bytes with the lowest first")
  void theLengthIsLittleEndian() {
    for (int length : new int[] {1, 127, 128, 255, 256, 300, 65_535, 65_536, 70_000}) {
      assertEquals(length, record(new byte[length]).getLong(0));
    }
  }

  @Test
  @DisplayName("the length is that of the payload alone")
  @Misconception("the length counts checksums or itself")
  void theLengthIsThatOfThePayload() {
    assertEquals(5, record(bytes(5, 1)).get(0));
    assertEquals(0, record(new byte[0]).get(0));
  }

  @Test
  @DisplayName("the first checksum is that of the 8 bytes of the length")
  @Misconception("the checksum behind the length is not the masked one of its 8 bytes")
  void theFirstChecksumIsThatOfTheLength() {
    for (int length : new int[] {0, 3, 200, 1000}) {
      ByteBuffer record = record(bytes(length, length));
      byte[] eight = Arrays.copyOf(record.array(), 8);
      assertEquals(Framing.masked(eight), record.getInt(8));
    }
  }

  @Test
  @DisplayName("the payload begins at byte 12")
  @Misconception("the payload does not begin at byte 12, or is changed")
  void thePayloadBeginsAtByteTwelve() {
    byte[] payload = bytes(37, 12);
    byte[] record = frame.frame(payload.clone());
    assertArrayEquals(payload, Arrays.copyOfRange(record, 12, 12 + payload.length));
  }

  @Test
  @DisplayName("the last checksum is that of the payload")
  @Misconception("the checksum behind the payload is not the masked one of the payload alone")
  void theLastChecksumIsThatOfThePayload() {
    for (int length : new int[] {0, 1, 64, 1000}) {
      byte[] payload = bytes(length, 99 + length);
      assertEquals(Framing.masked(payload), record(payload).getInt(12 + length));
    }
  }

  @Test
  @DisplayName("records of random payloads are what TensorFlow writes")
  @Misconception("the record of a random payload is wrong")
  void randomPayloadsAreFramed() {
    for (int length = 0; length < 200; length++) {
      byte[] payload = bytes(length, 5000 + length);
      assertArrayEquals(Framing.record(payload), frame.frame(payload.clone()));
    }
  }

  @Test
  @DisplayName("the payload is left as it was")
  @Misconception("the payload is changed")
  void thePayloadIsLeftAsItWas() {
    byte[] payload = bytes(16, 3);
    frame.frame(payload);
    assertArrayEquals(bytes(16, 3), payload);
  }

  @Test
  @DisplayName("a second record is a new array, and knows nothing of the first")
  @Misconception("two records share an array, or the second knows of the first")
  void aSecondRecordIsNew() {
    byte[] first = frame.frame(bytes(4, 1));
    byte[] second = frame.frame(bytes(4, 2));
    assertNotSame(first, second);
    assertArrayEquals(Framing.record(bytes(4, 1)), first);
    assertArrayEquals(Framing.record(bytes(4, 2)), second);
  }

  @Test
  @DisplayName("a payload of a million bytes is framed in time")
  @Misconception("a payload of a million bytes takes too long, or is framed wrongly")
  void aMillionBytesAreFramed() {
    byte[] payload = bytes(1 << 20, 20);
    assertArrayEquals(Framing.record(payload), frame.frame(payload));
  }

  private ByteBuffer record(byte[] payload) {
    return ByteBuffer.wrap(frame.frame(payload)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] bytes(int length, long seed) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }
}
