package mlelabs.grader.suite.lab05;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab05.MaskedCrc32cExamples;
import mlelabs.exercise.lab05.MaskedCrc32cExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 5.1. */
public class MaskedCrc32cSuite extends MaskedCrc32cExamples {

  /** Receives the method under test. */
  public MaskedCrc32cSuite(MaskedCrc32cExercise maskedCrc32c) {
    super(maskedCrc32c);
  }

  /** RFC 3720, appendix B.4. */
  @Test
  @DisplayName("the published checksums of RFC 3720 are met")
  @Misconception("published checksums of CRC-32C are not met")
  void publishedChecksumsAreMet() {
    byte[] ones = new byte[32];
    Arrays.fill(ones, (byte) 0xff);
    byte[] up = new byte[32];
    byte[] down = new byte[32];
    for (int i = 0; i < 32; i++) {
      up[i] = (byte) i;
      down[i] = (byte) (31 - i);
    }
    byte[] command =
        HexFormat.of()
            .parseHex(
                "01c00000000000000000000000000000"
                    + "14000000000004000000001400000018"
                    + "28000000000000000200000000000000");
    assertEquals(Framing.mask(0x62a8ab43), maskedCrc32c.maskedCrc32c(ones));
    assertEquals(Framing.mask(0x46dd794e), maskedCrc32c.maskedCrc32c(up));
    assertEquals(Framing.mask(0x113fdb5c), maskedCrc32c.maskedCrc32c(down));
    assertEquals(Framing.mask(0xd9963a56), maskedCrc32c.maskedCrc32c(command));
  }

  @Test
  @DisplayName("the checksum is CRC-32C, not CRC-32")
  @Misconception("CRC-32 is taken for CRC-32C, or another checksum")
  void thePolynomialIsCastagnolis() {
    byte[] a = {'a'};
    assertEquals(Framing.mask(0xc1d04330), maskedCrc32c.maskedCrc32c(a));
  }

  @Test
  @DisplayName("the checksum is turned right by 15 bits, and what falls off comes back at the top")
  @Misconception("the checksum is not turned right by 15 bits as an unsigned number")
  void theChecksumIsTurnedRight() {
    assertEquals(Framing.masked(ascii("TFRecord")), maskedCrc32c.maskedCrc32c(ascii("TFRecord")));
    byte[] topBitSet = withChecksum(true);
    assertEquals(Framing.masked(topBitSet), maskedCrc32c.maskedCrc32c(topBitSet));
    byte[] topBitClear = withChecksum(false);
    assertEquals(Framing.masked(topBitClear), maskedCrc32c.maskedCrc32c(topBitClear));
  }

  @Test
  @DisplayName("the constant is added, and the sum wraps around")
  @Misconception("the constant is not added with wrap-around")
  void theConstantIsAdded() {
    for (int i = 0; i < 64; i++) {
      byte[] data = ascii("flight " + i);
      assertEquals(Framing.masked(data), maskedCrc32c.maskedCrc32c(data));
    }
  }

  @Test
  @DisplayName("every byte counts, also zeros and those above 127")
  @Misconception("some bytes do not count, such as zeros or those above 127")
  void everyByteCounts() {
    for (int value = 0; value < 256; value++) {
      byte[] one = {(byte) value};
      assertEquals(Framing.masked(one), maskedCrc32c.maskedCrc32c(one));
      byte[] amongOthers = {7, 0, (byte) value, 0, 0};
      assertEquals(Framing.masked(amongOthers), maskedCrc32c.maskedCrc32c(amongOthers));
    }
  }

  @Test
  @DisplayName("zeros in front and at the end count")
  @Misconception("zeros in front or at the end do not count")
  void zerosAtTheEndsCount() {
    for (int zeros = 0; zeros < 9; zeros++) {
      byte[] data = new byte[zeros];
      assertEquals(Framing.masked(data), maskedCrc32c.maskedCrc32c(data));
    }
  }

  @Test
  @DisplayName("random bytes of any length have the checksum that the JDK gives")
  @Misconception("the checksum of random bytes is wrong for some lengths")
  void randomBytesAgreeWithTheJdk() {
    Random random = new Random(3720);
    for (int length = 0; length < 300; length++) {
      byte[] data = new byte[length];
      random.nextBytes(data);
      assertEquals(Framing.masked(data), maskedCrc32c.maskedCrc32c(data));
    }
  }

  @Test
  @DisplayName("a call knows nothing of the call before")
  @Misconception("a checksum goes on where the call before ended")
  void aCallKnowsNothingOfTheCallBefore() {
    byte[] data = ascii("once more");
    int expected = Framing.masked(data);
    assertEquals(expected, maskedCrc32c.maskedCrc32c(data));
    assertEquals(expected, maskedCrc32c.maskedCrc32c(data));
  }

  @Test
  @DisplayName("the bytes are left as they were")
  @Misconception("the bytes are changed")
  void theBytesAreLeftAsTheyWere() {
    byte[] data = ascii("left alone");
    maskedCrc32c.maskedCrc32c(data);
    assertArrayEquals(ascii("left alone"), data);
  }

  @Test
  @DisplayName("a million bytes have their checksum in time")
  @Misconception("a million bytes take too long, or not all of them count")
  void aMillionBytesInTime() {
    byte[] data = new byte[1 << 20];
    new Random(20).nextBytes(data);
    assertEquals(Framing.masked(data), maskedCrc32c.maskedCrc32c(data));
  }

  /** Bytes whose plain checksum is negative as an int, or not. */
  private static byte[] withChecksum(boolean topBitSet) {
    for (int i = 0; ; i++) {
      byte[] data = ascii("row " + i);
      int checksum = Integer.rotateLeft(Framing.masked(data) - Framing.mask(0), 15);
      if (checksum < 0 == topBitSet) {
        return data;
      }
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
