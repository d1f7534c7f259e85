package mlelabs.data.tfrecord;

import java.nio.charset.StandardCharsets;

/**
 * Reads the fields of one protocol buffer message, which are some of the bytes of an array.
 *
 * <p>A field is a tag, the varint {@code number << 3 | wireType}, and a value: a varint (wire type
 * 0), 8 bytes (1), a length and as many bytes (2), fields up to an end of the same number (3, ended
 * by 4), or 4 bytes (5).
 */
final class Wire {

  static final int VARINT = 0;
  static final int EIGHT_BYTES = 1;
  static final int LENGTH = 2;
  static final int GROUP = 3;
  static final int END_OF_GROUP = 4;
  static final int FOUR_BYTES = 5;

  /** Of groups in groups; protobuf's own limit. */
  private static final int DEEPEST = 100;

  final byte[] bytes;
  int at;
  final int end;

  Wire(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.at = from;
    this.end = to;
  }

  static int tag(int number, int wireType) {
    return number << 3 | wireType;
  }

  boolean more() {
    return at < end;
  }

  /** The next field's number and wire type; an end of a group is none. */
  int tag() {
    int tag = anyTag();
    if ((tag & 7) == END_OF_GROUP) {
      throw new ExampleException("the end of a group must have a beginning, at byte " + at);
    }
    return tag;
  }

  private int anyTag() {
    long tag = varint();
    if (tag >>> 3 == 0 || tag >>> 32 != 0 || (tag & 7) > FOUR_BYTES) {
      throw new ExampleException(
          "a field must have a number from 1 to 2^29 - 1 and a wire type up to 5, but they were %d and %d"
              .formatted(tag >>> 3, tag & 7));
    }
    return (int) tag;
  }

  long varint() {
    long value = 0;
    for (int shift = 0; shift < 70; shift += 7) {
      if (at >= end) {
        throw cut();
      }
      byte next = bytes[at++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new ExampleException("a varint must have at most 10 bytes, up to byte " + at);
  }

  /** The message, list or string that follows: its length is read, its bytes are passed over. */
  Wire message() {
    long length = varint();
    if (length < 0 || length > end - at) {
      throw cut();
    }
    at += (int) length;
    return new Wire(bytes, at - (int) length, at);
  }

  float floating() {
    pass(Float.BYTES);
    return Float.intBitsToFloat(LittleEndian.getInt(bytes, at - Float.BYTES));
  }

  String text() {
    return new String(bytes, at, end - at, StandardCharsets.UTF_8);
  }

  int length() {
    return end - at;
  }

  /** Passes over the value of a field. */
  void skip(int tag) {
    skip(tag, 0);
  }

  private void skip(int tag, int depth) {
    switch (tag & 7) {
      case VARINT -> varint();
      case EIGHT_BYTES -> pass(Long.BYTES);
      case LENGTH -> message();
      case GROUP -> skipGroup(tag, depth);
      default -> pass(Integer.BYTES);
    }
  }

  private void skipGroup(int begin, int depth) {
    if (depth == DEEPEST) {
      throw new ExampleException("groups must be at most " + DEEPEST + " deep");
    }
    int tag = anyTag();
    while ((tag & 7) != END_OF_GROUP) {
      skip(tag, depth + 1);
      tag = anyTag();
    }
    if (tag >>> 3 != begin >>> 3) {
      throw new ExampleException(
          "group %d must end with its number, but ends with %d".formatted(begin >>> 3, tag >>> 3));
    }
  }

  private void pass(int count) {
    if (end - at < count) {
      throw cut();
    }
    at += count;
  }

  private ExampleException cut() {
    return new ExampleException("a field must end within its message, but goes beyond byte " + end);
  }
}
