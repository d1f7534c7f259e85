package mlelabs.data.tfrecord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The bytes of one record that holds an Example, part by part. A notebook shows it with a colour
 * for each kind of part.
 *
 * @param parts all bytes, in order
 */
public record Anatomy(List<Part> parts) {

  /** What a part is for. */
  public enum Kind {
    /** How many bytes the payload has. */
    LENGTH("length"),
    /** Of the length, or of the payload. */
    CHECKSUM("checksum"),
    /** The tag and the length of a message around others. */
    MESSAGE("messages around"),
    /** The name of a feature, with its tag and length. */
    NAME("name"),
    /** The values of a feature. */
    VALUES("values"),
    /** A field that the definitions don't have. */
    UNKNOWN("unknown");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * Some bytes that belong together.
   *
   * @param hex in hexadecimal, separated by blanks
   * @param meaning in words
   */
  public record Part(Kind kind, String hex, String meaning) {}

  /** The parts are copied. */
  public Anatomy {
    parts = List.copyOf(parts);
  }

  /**
   * Takes a record apart.
   *
   * @param record with its length and checksums
   * @throws IllegalArgumentException if it is not one record, or holds no Example
   */
  public static Anatomy of(byte[] record) {
    if (record.length < 16 || LittleEndian.getLong(record, 0) != record.length - 16) {
      throw new IllegalArgumentException(
          "there must be one record, 16 bytes more than its payload, but were %d bytes"
              .formatted(record.length));
    }
    int end = record.length - 4;
    Dissection parts = new Dissection(record);
    parts.add(Kind.LENGTH, 0, 8, "the payload has %d bytes".formatted(record.length - 16));
    parts.add(Kind.CHECKSUM, 8, 12, "masked CRC-32C of the length");
    parts.example(new Wire(record, 12, end));
    parts.add(Kind.CHECKSUM, end, record.length, "masked CRC-32C of the payload");
    return new Anatomy(parts.all);
  }

  /** A line a part. */
  @Override
  public String toString() {
    return parts.stream()
        .map(p -> "%-16s %-30s %s".formatted(p.kind(), p.hex(), p.meaning()))
        .collect(Collectors.joining("\n"));
  }

  private static final class Dissection {

    private final byte[] bytes;
    private final List<Part> all = new ArrayList<>();

    Dissection(byte[] bytes) {
      this.bytes = bytes;
    }

    void add(Kind kind, int from, int to, String meaning) {
      String hex = HexFormat.ofDelimiter(" ").formatHex(Arrays.copyOfRange(bytes, from, to));
      all.add(new Part(kind, hex, meaning));
    }

    void example(Wire example) {
      fields(example, 1, "Example: field 1, its features", this::features);
    }

    private void features(Wire features) {
      fields(features, 1, "Features: field 1, an entry of the map", this::entry);
    }

    private interface Inside {
      void read(Wire message);
    }

    /** Shows the head of each field of that number, then what is inside; others are unknown. */
    private void fields(Wire message, int number, String meaning, Inside inside) {
      while (message.more()) {
        int from = message.at;
        int tag = message.tag();
        if (tag == Wire.tag(number, Wire.LENGTH)) {
          head(from, message.message(), meaning, inside);
        } else {
          unknown(message, from, tag);
        }
      }
    }

    private void head(int from, Wire content, String meaning, Inside inside) {
      add(Kind.MESSAGE, from, content.at, meaning + ", " + content.length() + " bytes");
      inside.read(content);
    }

    private void unknown(Wire message, int from, int tag) {
      message.skip(tag);
      add(Kind.UNKNOWN, from, message.at, "field " + (tag >>> 3));
    }

    private void entry(Wire entry) {
      while (entry.more()) {
        int from = entry.at;
        int tag = entry.tag();
        if (tag == Wire.tag(1, Wire.LENGTH)) {
          Wire name = entry.message();
          add(Kind.NAME, from, entry.at, "field 1, the name: " + name.text());
        } else if (tag == Wire.tag(2, Wire.LENGTH)) {
          head(from, entry.message(), "field 2, the feature", this::feature);
        } else {
          unknown(entry, from, tag);
        }
      }
    }

    private void feature(Wire feature) {
      while (feature.more()) {
        int from = feature.at;
        int tag = feature.tag();
        int kind = tag >>> 3;
        if ((tag & 7) == Wire.LENGTH && kind <= 3) {
          String list = List.of("bytes", "floats", "integers").get(kind - 1);
          head(
              from,
              feature.message(),
              "field %d, a list of %s".formatted(kind, list),
              values -> values(values, kind));
        } else {
          unknown(feature, from, tag);
        }
      }
    }

    private void values(Wire list, int kind) {
      int from = list.at;
      byte[] copy = Arrays.copyOfRange(bytes, list.at, list.end);
      add(Kind.VALUES, from, list.end, shown(copy, kind));
    }

    private static String shown(byte[] list, int kind) {
      ByteSink feature = new ByteSink();
      feature.putField(kind, list, 0, list.length);
      Feature read = FeatureWire.read(new Wire(feature.bytes(), 0, feature.size()));
      return read.toString();
    }
  }
}
