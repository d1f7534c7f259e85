package mlelabs.data.tfrecord;

import java.nio.charset.StandardCharsets;

/** Serialises Examples one after the other: features are added, then the Example is finished. */
final class ExampleBytes {

  static final int BYTES = 1;
  static final int FLOATS = 2;
  static final int INTEGERS = 3;

  private final ByteSink entries = new ByteSink();
  private final ByteSink list = new ByteSink();
  private final ByteSink packed = new ByteSink();

  /** A feature of one float. */
  void add(byte[] name, float value) {
    list.clear();
    list.putByte(Wire.tag(1, Wire.LENGTH));
    list.putByte(Float.BYTES);
    list.putFloat(value);
    entry(name, FLOATS);
  }

  /** A feature of one integer. */
  void add(byte[] name, long value) {
    packed.clear();
    packed.putVarint(value);
    list.clear();
    list.putField(1, packed.bytes(), 0, packed.size());
    entry(name, INTEGERS);
  }

  /** A feature of one byte string. */
  void add(byte[] name, byte[] value) {
    list.clear();
    list.putField(1, value, 0, value.length);
    entry(name, BYTES);
  }

  /** A feature with any list. */
  void add(String name, Feature feature) {
    list.clear();
    packed.clear();
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    if (feature instanceof Feature.Bytes bytes) {
      for (int i = 0; i < bytes.size(); i++) {
        byte[] value = bytes.get(i);
        list.putField(1, value, 0, value.length);
      }
      entry(key, BYTES);
    } else if (feature instanceof Feature.Floats floats) {
      for (float value : floats.toArray()) {
        packed.putFloat(value);
      }
      packedEntry(key, FLOATS);
    } else if (feature instanceof Feature.Integers integers) {
      for (long value : integers.toArray()) {
        packed.putVarint(value);
      }
      packedEntry(key, INTEGERS);
    } else {
      entry(key, 0);
    }
  }

  private void packedEntry(byte[] name, int kind) {
    if (packed.size() > 0) {
      list.putField(1, packed.bytes(), 0, packed.size());
    }
    entry(name, kind);
  }

  /** Puts the list of a kind, or none at all, under its name. */
  private void entry(byte[] name, int kind) {
    int feature = kind == 0 ? 0 : 1 + ByteSink.sizeOfVarint(list.size()) + list.size();
    int key = 1 + ByteSink.sizeOfVarint(name.length) + name.length;
    entries.putByte(Wire.tag(1, Wire.LENGTH));
    entries.putVarint(key + 1 + ByteSink.sizeOfVarint(feature) + feature);
    entries.putField(1, name, 0, name.length);
    entries.putByte(Wire.tag(2, Wire.LENGTH));
    entries.putVarint(feature);
    if (kind != 0) {
      entries.putField(kind, list.bytes(), 0, list.size());
    }
  }

  /** The Example of the features so far; then there are none again. */
  byte[] finish() {
    int header = 1 + ByteSink.sizeOfVarint(entries.size());
    ByteSink example = new ByteSink();
    example.putField(1, entries.bytes(), 0, entries.size());
    byte[] bytes = new byte[header + entries.size()];
    System.arraycopy(example.bytes(), 0, bytes, 0, bytes.length);
    entries.clear();
    return bytes;
  }
}
