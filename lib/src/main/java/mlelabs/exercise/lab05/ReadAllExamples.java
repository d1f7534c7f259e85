package mlelabs.exercise.lab05;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 5.3. */
@ExtendWith(LearnerMethod.class)
public class ReadAllExamples {

  private static final String THREE_RECORDS =
      "0300000000000000b099490e6162636e57f121"
          + "000000000000000029039807d8ea82a2"
          + "0300000000000000b099490e78797a1e358d73";

  protected final ReadAllExercise readAll;

  /** Receives the method under test. */
  public ReadAllExamples(ReadAllExercise readAll) {
    this.readAll = readAll;
  }

  @Test
  @Order(1)
  @DisplayName("the payloads come in the order of the file, empty ones too")
  @Misconception("the payloads of a file of three records are wrong")
  void payloadsComeInOrder() {
    List<String> payloads =
        readAll.readAll(file()).stream()
            .map(payload -> new String(payload, StandardCharsets.US_ASCII))
            .toList();
    assertEquals(List.of("abc", "", "xyz"), payloads, "readAll of three records");
  }

  @Test
  @Order(2)
  @DisplayName("a file without bytes has no records")
  @Misconception("a file without bytes is refused, or has records")
  void aFileWithoutBytesHasNoRecords() {
    assertEquals(0, readAll.readAll(new byte[0]).size(), "number of records of an empty file");
  }

  @Test
  @Order(3)
  @DisplayName("a changed byte in a payload is a data checksum")
  @Misconception("a changed byte in a payload is not reported as \"data checksum\" of its record")
  void aChangedPayloadIsReported() {
    byte[] file = file();
    file[12] ^= 1;
    assertCorrupt("record 0: data checksum", file);
  }

  @Test
  @Order(4)
  @DisplayName("a changed byte in a length is a length checksum")
  @Misconception("a changed byte in a length is not reported as \"length checksum\" of its record")
  void aChangedLengthIsReported() {
    byte[] file = file();
    file[19] ^= 1;
    assertCorrupt("record 1: length checksum", file);
  }

  @Test
  @Order(5)
  @DisplayName("a file that ends within a record is truncated")
  @Misconception("a file that ends within a record is not reported as \"truncated\"")
  void aFileThatEndsEarlyIsTruncated() {
    byte[] file = file();
    assertCorrupt("record 2: truncated", Arrays.copyOf(file, file.length - 1));
  }

  @Test
  @Order(6)
  @DisplayName("a length of 2^60 whose checksum is right is truncated")
  @Misconception("a length that no array can have is believed, or only half of it is read")
  void aHugeLengthIsTruncated() {
    byte[] file = HexFormat.of().parseHex("0000000000000010c4234e8e" + "00000000");
    assertCorrupt("record 0: truncated", file);
  }

  /** Three records: "abc", nothing, "xyz". */
  private static byte[] file() {
    return HexFormat.of().parseHex(THREE_RECORDS);
  }

  private void assertCorrupt(String expected, byte[] file) {
    CorruptRecord e = assertThrows(CorruptRecord.class, () -> readAll.readAll(file), expected);
    assertEquals(expected, "record " + e.index() + ": " + e.reason());
  }
}
