package mlelabs.data.tfrecord;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

  @TempDir private Path folder;

  @Test
  void theChecksumIsThatOfTheFormat() {
    // CRC-32C of "123456789" is e3069283, by RFC 3720's polynomial.
    int crc = 0xe3069283;
    assertEquals(
        ((crc >>> 15) | (crc << 17)) + 0xa282ead8,
        MaskedCrc32c.of("123456789".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void whatTensorFlowWroteIsRead() throws IOException {
    List<byte[]> payloads = GoldenFiles.payloads("payloads.tfrecord");
    assertEquals(List.of(0, 1, 256, 70_000), payloads.stream().map(p -> p.length).toList());
    byte[] all = new byte[256];
    IntStream.range(0, 256).forEach(i -> all[i] = (byte) i);
    assertArrayEquals(all, payloads.get(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tensorflow.tfrecord.gz", "tensorflow.tfrecord.zlib"})
  void compressionIsFoundByTheFirstBytes(String compressed) throws IOException {
    List<byte[]> plain = GoldenFiles.payloads("tensorflow.tfrecord");
    assertEquals(104, plain.size());
    assertSame(plain, GoldenFiles.payloads(compressed));
  }

  @ParameterizedTest
  @EnumSource
  void recordsOfAnySizeComeBack(Compression compression) throws IOException {
    Random random = new Random(5);
    List<byte[]> payloads = new ArrayList<>();
    for (int size : new int[] {0, 1, 11, 12, 100_000, 262_144 - 16, 262_128, 0, 700_000, 3}) {
      payloads.add(bytes(random, size));
    }
    for (int i = 0; i < 5000; i++) {
      payloads.add(bytes(random, random.nextInt(500)));
    }
    assertSame(payloads, GoldenFiles.payloads(written(compression, payloads), OnDamage.REFUSE));
  }

  @Test
  void everyChangedBitIsFoundAndPlaced() throws IOException {
    byte[] file = Files.readAllBytes(written(Compression.NONE, texts("ab", "", "cde")));
    int[] begins = {0, 18, 34};
    for (int bit = 0; bit < file.length * 8; bit++) {
      byte[] changed = file.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      int record = bit / 8 < 18 ? 0 : bit / 8 < 34 ? 1 : 2;
      Damage expected =
          bit / 8 - begins[record] < 12 ? Damage.LENGTH_CHECKSUM : Damage.DATA_CHECKSUM;
      CorruptRecordException e = refusal(changed);
      assertEquals(
          List.of(expected, (long) record, (long) begins[record]),
          List.of(e.damage(), e.index(), e.offset()));
    }
  }

  @Test
  void aCutIsTruncatedWhereverItIs() throws IOException {
    byte[] file = Files.readAllBytes(written(Compression.NONE, texts("ab", "", "cde")));
    for (int length = 1; length < file.length; length++) {
      if (length == 18 || length == 34) {
        continue;
      }
      CorruptRecordException e = refusal(Arrays.copyOf(file, length));
      assertEquals(Damage.TRUNCATED, e.damage());
      assertEquals(length < 18 ? 0 : length < 34 ? 1 : 2, e.index());
    }
  }

  @Test
  void aMessageNamesFileRecordByteAndReason() throws IOException {
    byte[] file = Files.readAllBytes(written(Compression.NONE, texts("ab", "cd")));
    file[18 + 12] ^= 1;
    CorruptRecordException e = refusal(file);
    assertEquals(
        folder.resolve("damaged") + ", record 1 at byte 18: data checksum", e.getMessage());
    assertEquals(folder.resolve("damaged"), e.file().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      longs = {4, 1L << 30, Integer.MAX_VALUE, 1L << 32, Long.MAX_VALUE, -1, Long.MIN_VALUE})
  void aLengthThatIsNotThereIsTruncated(long length) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(15).order(ByteOrder.LITTLE_ENDIAN).putLong(length);
    head.putInt(MaskedCrc32c.of(Arrays.copyOf(head.array(), 8)));
    long before = used();
    assertEquals(Damage.TRUNCATED, refusal(head.array()).damage());
    assertTrue(used() - before < 100_000_000, "no memory for what the file does not have");
  }

  @Test
  void aDamagedPayloadCanBeSkipped() throws IOException {
    byte[] file = Files.readAllBytes(written(Compression.NONE, texts("ab", "cd", "ef")));
    file[18 + 13] ^= 4;
    List<Long> told = new ArrayList<>();
    List<byte[]> left = skipping(file, told);
    assertSame(texts("ab", "ef"), left);
    assertEquals(List.of(1L), told);
  }

  @Test
  void aDamagedLengthEndsTheFile() throws IOException {
    byte[] file = Files.readAllBytes(written(Compression.NONE, texts("ab", "cd", "ef")));
    file[18] ^= 4;
    List<Long> told = new ArrayList<>();
    assertSame(texts("ab"), skipping(file, told));
    assertEquals(List.of(1L), told);
    List<Long> cut = new ArrayList<>();
    assertSame(texts("ab"), skipping(Arrays.copyOf(file, 18 + 5), cut));
    assertEquals(List.of(1L), cut);
  }

  @ParameterizedTest
  @EnumSource(names = {"GZIP", "ZLIB"})
  void aCompressedFileThatIsCutSaysSo(Compression compression) throws IOException {
    List<byte[]> payloads = texts("ab".repeat(5000), "cd".repeat(5000), "ef");
    byte[] file = Files.readAllBytes(written(compression, payloads));
    for (int length = 2; length < file.length; length++) {
      Path cut = folder.resolve("cut");
      Files.write(cut, Arrays.copyOf(file, length));
      CorruptRecordException e =
          assertThrows(
              CorruptRecordException.class,
              () -> {
                try (RecordReader reader = RecordReader.open(cut, compression, OnDamage.REFUSE)) {
                  while (reader.next() != null) {}
                }
              });
      assertEquals(Damage.COMPRESSION, e.damage());
    }
  }

  @Test
  void severalGzipMembersAreOneFile() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(Files.readAllBytes(written(Compression.GZIP, texts("ab"))));
    both.writeBytes(Files.readAllBytes(written(Compression.GZIP, texts("cd"))));
    Path file = Files.write(folder.resolve("both"), both.toByteArray());
    assertSame(texts("ab", "cd"), GoldenFiles.payloads(file, OnDamage.REFUSE));
  }

  @Test
  void aFileWithoutBytesHasNoRecords() throws IOException {
    Path empty = Files.write(folder.resolve("empty"), new byte[0]);
    assertEquals(0, GoldenFiles.payloads(empty, OnDamage.REFUSE).size());
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private CorruptRecordException refusal(byte[] file) throws IOException {
    Path damaged = Files.write(folder.resolve("damaged"), file);
    return assertThrows(
        CorruptRecordException.class,
        () -> {
          try (RecordReader reader =
              RecordReader.open(damaged, Compression.NONE, OnDamage.REFUSE)) {
            while (reader.next() != null) {}
          }
        });
  }

  private List<byte[]> skipping(byte[] file, List<Long> told) throws IOException {
    Path damaged = Files.write(folder.resolve("damaged"), file);
    return GoldenFiles.payloads(damaged, OnDamage.skip(e -> told.add(e.index())));
  }

  private Path written(Compression compression, List<byte[]> payloads) throws IOException {
    Path file = folder.resolve("records");
    try (RecordWriter writer = RecordWriter.create(file, compression)) {
      for (byte[] payload : payloads) {
        writer.write(payload);
      }
      writer.commit();
    }
    return file;
  }

  static void assertSame(List<byte[]> expected, List<byte[]> actual) {
    assertEquals(expected.size(), actual.size());
    for (int i = 0; i < expected.size(); i++) {
      assertArrayEquals(expected.get(i), actual.get(i), "record " + i);
    }
  }

  private static List<byte[]> texts(String... texts) {
    return Arrays.stream(texts).map(t -> t.getBytes(StandardCharsets.US_ASCII)).toList();
  }

  private static byte[] bytes(Random random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
