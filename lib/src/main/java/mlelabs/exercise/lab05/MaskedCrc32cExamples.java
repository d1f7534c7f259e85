package mlelabs.exercise.lab05;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 5.1. */
@ExtendWith(LearnerMethod.class)
public class MaskedCrc32cExamples {

  protected final MaskedCrc32cExercise maskedCrc32c;

  /** Receives the method under test. */
  public MaskedCrc32cExamples(MaskedCrc32cExercise maskedCrc32c) {
    this.maskedCrc32c = maskedCrc32c;
  }

  @Test
  @Order(1)
  @DisplayName("the masked checksum of \"123456789\" is c78ab0e5")
  @Misconception("the masked checksum of \"123456789\" is wrong")
  void theCheckValueIsMasked() {
    byte[] digits = "123456789".getBytes(StandardCharsets.US_ASCII);
    assertEquals(
        "c78ab0e5", hex(digits), "maskedCrc32c of \"123456789\", whose CRC-32C is e3069283");
  }

  @Test
  @Order(2)
  @DisplayName("no bytes have the CRC-32C 0, and the mask is added to it")
  @Misconception("the masked checksum of no bytes is wrong")
  void nothingHasAMaskedChecksum() {
    assertEquals("a282ead8", hex(new byte[0]), "maskedCrc32c of no bytes");
  }

  @Test
  @Order(3)
  @DisplayName("thirty-two zeros have the checksum that RFC 3720 publishes")
  @Misconception("the masked checksum of zeros is wrong")
  void thirtyTwoZerosHaveAPublishedChecksum() {
    assertEquals(
        "0fd7fffa", hex(new byte[32]), "maskedCrc32c of 32 zeros, whose CRC-32C is 8a9136aa");
  }

  private String hex(byte[] data) {
    return "%08x".formatted(maskedCrc32c.maskedCrc32c(data));
  }
}
