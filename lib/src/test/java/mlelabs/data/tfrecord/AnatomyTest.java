package mlelabs.data.tfrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnatomyTest {

  @TempDir private Path folder;

  @Test
  void thePartsAreAllBytesInOrder() throws IOException {
    byte[] record =
        record(Example.empty().with("e", Feature.of((float) Math.E)).with("n", Feature.of(3, 4)));
    String all =
        Anatomy.of(record).parts().stream().map(Anatomy.Part::hex).collect(Collectors.joining(" "));
    assertEquals(HexFormat.ofDelimiter(" ").formatHex(record), all);
  }

  @Test
  void eachPartSaysWhatItIs() throws IOException {
    Anatomy anatomy = Anatomy.of(record(Example.empty().with("e", Feature.of((float) Math.E))));
    assertEquals(
        List.of(
            "the payload has 17 bytes",
            "masked CRC-32C of the length",
            "Example: field 1, its features, 15 bytes",
            "Features: field 1, an entry of the map, 13 bytes",
            "field 1, the name: e",
            "field 2, the feature, 8 bytes",
            "field 2, a list of floats, 6 bytes",
            "floats [2.7182817]",
            "masked CRC-32C of the payload"),
        anatomy.parts().stream().map(Anatomy.Part::meaning).toList());
  }

  @Test
  void whatIsNotOneRecordIsRefused() throws IOException {
    byte[] record = record(Example.empty());
    byte[] cut = Arrays.copyOf(record, record.length - 1);
    assertThrows(IllegalArgumentException.class, () -> Anatomy.of(cut));
    assertThrows(IllegalArgumentException.class, () -> Anatomy.of(new byte[3]));
  }

  private byte[] record(Example example) throws IOException {
    Path file = folder.resolve("one");
    try (RecordWriter writer = RecordWriter.create(file, Compression.NONE)) {
      writer.write(example.toByteArray());
      writer.commit();
    }
    return Files.readAllBytes(file);
  }
}
