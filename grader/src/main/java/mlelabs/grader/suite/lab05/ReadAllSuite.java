package mlelabs.grader.suite.lab05;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab05.CorruptRecord;
import mlelabs.exercise.lab05.ReadAllExamples;
import mlelabs.exercise.lab05.ReadAllExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 5.3. */
public class ReadAllSuite extends ReadAllExamples {

  private static final String LENGTH = "length checksum";
  private static final String DATA = "data checksum";
  private static final String TRUNCATED = "truncated";

  /** Receives the method under test. */
  public ReadAllSuite(ReadAllExercise readAll) {
    super(readAll);
  }

  @Test
  @DisplayName("random payloads come back as they were written")
  @Misconception("the payloads of random records are wrong")
  void randomPayloadsComeBack() {
    Random random = new Random(53);
    for (int round = 0; round < 60; round++) {
      List<byte[]> payloads =
          IntStream.range(0, random.nextInt(8))
              .mapToObj(i -> bytes(random, random.nextInt(400)))
              .toList();
      List<byte[]> read = readAll.readAll(file(payloads));
      assertEquals(payloads.size(), read.size());
      for (int i = 0; i < read.size(); i++) {
        assertArrayEquals(payloads.get(i), read.get(i));
      }
    }
  }

  @Test
  @DisplayName("a payload without bytes is a record")
  @Misconception("a payload without bytes is left out or ends the file")
  void anEmptyPayloadIsARecord() {
    byte[] file = Framing.file(record(), record(), record(1), record());
    assertEquals(List.of(0, 0, 1, 0), readAll.readAll(file).stream().map(p -> p.length).toList());
  }

  @Test
  @DisplayName("a payload may be longer than a byte or two can count")
  @Misconception("only the lowest bytes of a length are read")
  void aPayloadMayBeLong() {
    for (int length : new int[] {127, 128, 255, 256, 65_535, 65_536, 100_000}) {
      byte[] payload = bytes(new Random(length), length);
      assertArrayEquals(payload, readAll.readAll(Framing.record(payload)).get(0));
    }
  }

  @Test
  @DisplayName("a payload may look like a record")
  @Misconception("a record inside a payload is taken for one of the file")
  void aPayloadMayLookLikeARecord() {
    byte[] inner = record(1, 2, 3);
    List<byte[]> read = readAll.readAll(Framing.file(Framing.record(inner), record(9)));
    assertEquals(2, read.size());
    assertArrayEquals(inner, read.get(0));
  }

  @Test
  @DisplayName("each changed bit is found, and reported by where it is")
  @Misconception("a changed bit is not found, or not reported by where it is")
  void everyChangedBitIsFound() {
    byte[] file = Framing.file(record(1, 2), record(3, 4, 5, 6));
    for (int bit = 0; bit < file.length * 8; bit++) {
      byte[] changed = file.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      int at = bit / 8 < 18 ? bit / 8 : bit / 8 - 18;
      assertCorrupt(bit / 8 < 18 ? 0 : 1, at < 12 ? LENGTH : DATA, changed);
    }
  }

  @Test
  @DisplayName("a wrong checksum behind the length is found")
  @Misconception("the checksum of the length is not compared")
  void theChecksumOfTheLengthIsCompared() {
    byte[] changed = Framing.file(record(1), record(2));
    changed[17 + 9] ^= 1;
    assertCorrupt(1, LENGTH, changed);
  }

  @Test
  @DisplayName("a wrong checksum behind the payload is found, also of the last record")
  @Misconception("the checksum of a payload is not compared, or not that of the last one")
  void theChecksumOfThePayloadIsCompared() {
    byte[] changed = Framing.file(record(1), record(2, 3));
    changed[changed.length - 1] ^= 1;
    assertCorrupt(1, DATA, changed);
    byte[] empty = record();
    empty[12] ^= 1;
    assertCorrupt(0, DATA, empty);
  }

  @Test
  @DisplayName("records are counted from 0")
  @Misconception("the index of the damaged record is wrong")
  void recordsAreCountedFromZero() {
    for (int index = 0; index < 6; index++) {
      byte[][] records = new byte[6][];
      Arrays.setAll(records, i -> record(i, i + 1));
      records[index][12] ^= 4;
      assertCorrupt(index, DATA, Framing.file(records));
    }
  }

  @Test
  @DisplayName("of several damaged records the first is reported")
  @Misconception("not the first damaged record is reported, or not its first fault")
  void theFirstFaultIsReported() {
    byte[] both = Framing.file(record(1), record(2), record(3));
    both[12] ^= 1;
    both[17] ^= 1;
    assertCorrupt(0, DATA, both);
    byte[] lengthAndData = Framing.file(record(1), record(2));
    lengthAndData[17 + 8] ^= 1;
    lengthAndData[17 + 12] ^= 1;
    assertCorrupt(1, LENGTH, lengthAndData);
  }

  @Test
  @DisplayName("1 to 11 bytes behind a record are a truncated one")
  @Misconception("fewer than 12 bytes at the end are overlooked, or not reported as truncated")
  void aFewBytesAtTheEndAreTruncated() {
    byte[] file = Framing.file(record(1, 2, 3), record(4));
    for (int rest = 1; rest < 12; rest++) {
      assertCorrupt(1, TRUNCATED, Arrays.copyOf(file, 19 + rest));
      assertCorrupt(0, TRUNCATED, Arrays.copyOf(file, rest));
    }
    assertCorrupt(2, TRUNCATED, Framing.file(file, new byte[11]));
  }

  @Test
  @DisplayName("a payload or its checksum that is cut off is truncated")
  @Misconception("a cut in a payload or in its checksum is not reported as truncated")
  void aCutRecordIsTruncated() {
    byte[] file = Framing.file(record(1, 2, 3), record(4, 5));
    for (int length = 19 + 12; length < file.length; length++) {
      assertCorrupt(1, TRUNCATED, Arrays.copyOf(file, length));
    }
  }

  @Test
  @DisplayName("the length's checksum comes before the length is believed")
  @Misconception("a length is compared with the file before its checksum is")
  void theChecksumComesBeforeTheLength() {
    byte[] changed = Framing.file(record(1), record(2));
    changed[17 + 5] ^= 1;
    assertCorrupt(1, LENGTH, changed);
    assertCorrupt(0, LENGTH, new byte[16]);
    byte[] cut = Arrays.copyOf(record(1, 2, 3), 12);
    cut[0] ^= 1;
    assertCorrupt(0, LENGTH, cut);
  }

  @Test
  @DisplayName("a length far beyond the file is truncated, and nothing is allocated for it")
  @Misconception(
      "an array is made for a length that the file does not have, or adding to it overflows")
  void aLengthBeyondTheFileIsTruncated() {
    for (long length :
        new long[] {
          4, 100, 1L << 30, Integer.MAX_VALUE - 20L, Integer.MAX_VALUE - 4L, Integer.MAX_VALUE
        }) {
      assertCorrupt(1, TRUNCATED, Framing.file(record(7), Framing.record(length, bytes3())));
    }
  }

  @Test
  @DisplayName("all 64 bits of a length count")
  @Misconception("the upper half of a length is ignored")
  void allBitsOfALengthCount() {
    for (long length : new long[] {(1L << 32) + 3, (1L << 40) + 3, (1L << 62) + 3}) {
      assertCorrupt(0, TRUNCATED, Framing.record(length, bytes3()));
    }
  }

  @Test
  @DisplayName("a length is unsigned: with its top bit set it is beyond any file")
  @Misconception("a length with its top bit set is taken for a negative one")
  void aLengthIsUnsigned() {
    long[] lengths = {
      -1, -3, -4, -5, -12, -16, -17, Long.MIN_VALUE, Long.MIN_VALUE + 3, Long.MAX_VALUE, -(1L << 31)
    };
    for (long length : lengths) {
      assertCorrupt(0, TRUNCATED, Framing.record(length, bytes3()));
      assertCorrupt(1, TRUNCATED, Framing.file(record(7), Framing.record(length, bytes3())));
    }
  }

  @Test
  @DisplayName("one damaged record is an exception, not a shorter list")
  @Misconception("damage ends the list or skips a record without an exception")
  void damageIsNeverSilent() {
    byte[] file = Framing.file(record(1), record(2), record(3));
    file[17 + 12] ^= 64;
    assertThrows(CorruptRecord.class, () -> readAll.readAll(file));
    assertThrows(CorruptRecord.class, () -> readAll.readAll(Arrays.copyOf(file, 17 + 12)));
  }

  @Test
  @DisplayName("the file is left as it was")
  @Misconception("the bytes of the file are changed")
  void theFileIsLeftAsItWas() {
    byte[] file = Framing.file(record(1), record(2, 3), record());
    byte[] before = file.clone();
    readAll.readAll(file);
    assertArrayEquals(before, file);
  }

  @Test
  @DisplayName("each payload is an array of its own")
  @Misconception("two payloads share an array")
  void payloadsShareNoArray() {
    List<byte[]> read = readAll.readAll(Framing.file(record(1, 2), record(3, 4), record(5, 6)));
    read.get(0)[0] = 99;
    assertArrayEquals(new byte[] {3, 4}, read.get(1));
    assertArrayEquals(new byte[] {5, 6}, read.get(2));
  }

  @Test
  @DisplayName("a file of many records is read in time")
  @Misconception("the rest of the file is copied for every record, which takes too long")
  void manyRecordsAreReadInTime() {
    int records = 1 << 18;
    byte[] one = record(1, 2, 3, 4);
    byte[] file = new byte[records * one.length];
    for (int i = 0; i < records; i++) {
      System.arraycopy(one, 0, file, i * one.length, one.length);
    }
    List<byte[]> read = readAll.readAll(file);
    assertEquals(records, read.size());
    assertTrue(read.stream().allMatch(payload -> payload.length == 4));
    file[file.length - 5] ^= 1;
    assertCorrupt(records - 1, DATA, file);
  }

  @Test
  @DisplayName("a long payload is read whole")
  @Misconception("a payload of a million bytes is wrong or takes too long")
  void aLongPayloadIsRead() {
    byte[] payload = bytes(new Random(1), 1 << 20);
    assertArrayEquals(payload, readAll.readAll(Framing.record(payload)).get(0));
  }

  private void assertCorrupt(int index, String reason, byte[] file) {
    CorruptRecord e = assertThrows(CorruptRecord.class, () -> readAll.readAll(file));
    assertEquals("record " + index + ": " + reason, "record " + e.index() + ": " + e.reason());
  }

  private static byte[] file(List<byte[]> payloads) {
    List<byte[]> records = new ArrayList<>();
    payloads.forEach(payload -> records.add(Framing.record(payload)));
    return Framing.file(records.toArray(byte[][]::new));
  }

  private static byte[] record(int... payload) {
    byte[] bytes = new byte[payload.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) payload[i];
    }
    return Framing.record(bytes);
  }

  private static byte[] bytes3() {
    return new byte[] {1, 2, 3};
  }

  private static byte[] bytes(Random random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
