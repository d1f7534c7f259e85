package mlelabs.data.tfrecord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a {@code tf.train.Feature}: a list of bytes (field 1), floats (2) or integers (3). If
 * several come, lists of one kind are joined, and of several kinds the last holds.
 */
final class FeatureWire {

  private int kind;
  private final List<byte[]> bytes = new ArrayList<>();
  private float[] floats = {};
  private long[] integers = {};
  private int size;

  static Feature read(Wire message) {
    FeatureWire feature = new FeatureWire();
    feature.add(message);
    return feature.read();
  }

  /** Another message that is joined to those before it. */
  void add(Wire message) {
    while (message.more()) {
      int tag = message.tag();
      int number = tag >>> 3;
      if ((tag & 7) == Wire.LENGTH && number <= 3) {
        begin(number);
        list(message.message());
      } else {
        message.skip(tag);
      }
    }
  }

  private void begin(int number) {
    if (kind != number) {
      kind = number;
      bytes.clear();
      size = 0;
    }
  }

  private void list(Wire list) {
    while (list.more()) {
      int tag = list.tag();
      if (tag >>> 3 != 1 || !value(list, tag & 7)) {
        list.skip(tag);
      }
    }
  }

  /** Reads what field 1 has; whether this wire type is one of the list's. */
  private boolean value(Wire list, int wireType) {
    boolean packed = wireType == Wire.LENGTH;
    if (kind == 1 && packed) {
      Wire value = list.message();
      bytes.add(Arrays.copyOfRange(value.bytes, value.at, value.end));
    } else if (kind == 2 && (packed || wireType == Wire.FOUR_BYTES)) {
      floats(list, packed);
    } else if (kind == 3 && (packed || wireType == Wire.VARINT)) {
      integers(list, packed);
    } else {
      return false;
    }
    return true;
  }

  private void floats(Wire list, boolean packed) {
    if (!packed) {
      add(list.floating());
      return;
    }
    Wire values = list.message();
    if (values.length() % Float.BYTES != 0) {
      throw new ExampleException(
          "a packed list of floats must have a multiple of 4 bytes, but has " + values.length());
    }
    while (values.more()) {
      add(values.floating());
    }
  }

  private void integers(Wire list, boolean packed) {
    Wire values = packed ? list.message() : list;
    do {
      if (packed && !values.more()) {
        return;
      }
      add(values.varint());
    } while (packed);
  }

  private void add(float value) {
    if (size == floats.length) {
      floats = Arrays.copyOf(floats, Math.max(4, 2 * size));
    }
    floats[size++] = value;
  }

  private void add(long value) {
    if (size == integers.length) {
      integers = Arrays.copyOf(integers, Math.max(4, 2 * size));
    }
    integers[size++] = value;
  }

  Feature read() {
    return switch (kind) {
      case 1 -> new Feature.Bytes(bytes.toArray(byte[][]::new));
      case 2 -> new Feature.Floats(Arrays.copyOf(floats, size));
      case 3 -> new Feature.Integers(Arrays.copyOf(integers, size));
      default -> Feature.NOTHING;
    };
  }
}
