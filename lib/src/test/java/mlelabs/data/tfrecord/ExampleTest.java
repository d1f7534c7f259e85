package mlelabs.data.tfrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ExampleTest {

  private static final List<String> NAMES =
      List.of("a", "dep_delay", "carrier", "a name of more than sixteen bytes", "ü", "", "x1", "y");

  /** tensorflow.txt is what TensorFlow says that it wrote. */
  @Test
  void whatTensorFlowWroteIsUnderstood() throws IOException {
    StringBuilder listing = new StringBuilder();
    for (byte[] payload : GoldenFiles.payloads("tensorflow.tfrecord")) {
      new TreeMap<>(Example.parse(payload).features())
          .forEach((name, feature) -> listing.append(line(name, feature)).append('\n'));
      listing.append('\n');
    }
    assertEquals(Files.readString(GoldenFiles.file("tensorflow.txt")), listing.toString());
  }

  private static String line(String name, Feature feature) {
    List<String> words = new ArrayList<>(List.of(name));
    if (feature instanceof Feature.Bytes bytes) {
      words.add("bytes_list");
      IntStream.range(0, bytes.size())
          .forEach(i -> words.add(HexFormat.of().formatHex(bytes.get(i))));
    } else if (feature instanceof Feature.Floats floats) {
      words.add("float_list");
      for (float value : floats.toArray()) {
        words.add(hex(value));
      }
    } else if (feature instanceof Feature.Integers integers) {
      words.add("int64_list");
      LongStream.of(integers.toArray()).forEach(value -> words.add(Long.toString(value)));
    } else {
      words.add("None");
    }
    return String.join(" ", words);
  }

  /** As Python writes a float in hexadecimal. */
  private static String hex(float value) {
    if (Float.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    String[] java = Double.toHexString(value).split("p");
    int point = java[0].indexOf('.');
    String digits = (java[0].substring(point + 1) + "0".repeat(13)).substring(0, 13);
    String mantissa = value == 0 ? "0x0.0" : java[0].substring(0, point + 1) + digits;
    return mantissa + "p" + (java[1].startsWith("-") ? "" : "+") + java[1];
  }

  @Test
  void everyFormThatProtobufReadsIsRead() throws IOException {
    RandomExample examples = new RandomExample(new Random(1), NAMES, 6);
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = examples.next();
      assertEquals(ProtobufExample.features(bytes), Example.parse(bytes).features());
    }
  }

  @Test
  void protobufReadsWhatWeWrite() throws IOException {
    RandomExample examples = new RandomExample(new Random(2), NAMES, 60);
    for (int i = 0; i < 1000; i++) {
      Map<String, Feature> features = Example.parse(examples.next()).features();
      byte[] bytes = new Example(features).toByteArray();
      assertEquals(features, ProtobufExample.features(bytes));
      assertEquals(features, Example.parse(bytes).features());
    }
  }

  @Test
  void theFeatureOfEHasTheBytesOfTheFormat() {
    byte[] bytes = Example.empty().with("e", Feature.of((float) Math.E)).toByteArray();
    assertEquals(
        "0a 0f 0a 0d 0a 01 65 12 08 12 06 0a 04 54 f8 2d 40",
        HexFormat.ofDelimiter(" ").formatHex(bytes));
  }

  @Test
  void listsWithoutValuesKeepTheirKind() throws IOException {
    Example example =
        Example.empty()
            .with("f", Feature.of(new float[0]))
            .with("i", Feature.of(new long[0]))
            .with("b", Feature.of(new String[0]))
            .with("n", Feature.NOTHING);
    assertEquals(example.features(), ProtobufExample.features(example.toByteArray()));
  }

  @Test
  void aCutExampleIsRefused() {
    byte[] bytes =
        Example.empty().with("e", Feature.of(1f, 2f)).with("i", Feature.of(300)).toByteArray();
    for (int length = 1; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(ExampleException.class, () -> Example.parse(cut));
    }
  }

  @Test
  void malformedBytesAreRefused() {
    for (String malformed :
        List.of(
            "00 00",
            "0e",
            "0f",
            "4c",
            "4b",
            "4b 44",
            "48 ff ff ff ff ff ff ff ff ff ff 01",
            "0a ff ff ff ff 0f",
            "0a 0e 0a 0c 0a 01 65 12 07 12 05 0a 03 54 f8 2d")) {
      byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(malformed);
      assertThrows(ExampleException.class, () -> Example.parse(bytes), malformed);
    }
  }

  @Test
  void anyBytesAreAnExampleOrRefused() {
    Random random = new Random(3);
    RandomExample examples = new RandomExample(random, NAMES, 4);
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = examples.next();
      for (int change = 0; bytes.length > 0 && change < 3; change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      try {
        Example.parse(bytes);
      } catch (ExampleException e) {
        assertEquals(ExampleException.class, e.getClass());
      }
    }
  }

  @Test
  void featuresAreShownByKindAndValues() {
    assertEquals(
        "floats [1.0], integers [2], bytes [ü], nothing",
        List.of(Feature.of(1f), Feature.of(2), Feature.of("ü"), Feature.NOTHING).stream()
            .map(Feature::toString)
            .collect(Collectors.joining(", ")));
  }
}
