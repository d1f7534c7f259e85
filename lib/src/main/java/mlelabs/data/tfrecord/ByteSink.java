package mlelabs.data.tfrecord;

import java.util.Arrays;

/** Bytes that are written one behind the other, and the numbers of protocol buffers among them. */
final class ByteSink {

  private byte[] bytes = new byte[256];
  private int size;

  int size() {
    return size;
  }

  byte[] bytes() {
    return bytes;
  }

  void clear() {
    size = 0;
  }

  private void room(int count) {
    if (bytes.length - size < count) {
      bytes = Arrays.copyOf(bytes, Math.addExact(size, count) / 4 * 5 + 64);
    }
  }

  void putByte(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  void put(byte[] from, int begin, int length) {
    room(length);
    System.arraycopy(from, begin, bytes, size, length);
    size += length;
  }

  void putFloat(float value) {
    room(Float.BYTES);
    LittleEndian.putInt(bytes, size, Float.floatToRawIntBits(value));
    size += Float.BYTES;
  }

  void putVarint(long value) {
    room(10);
    long rest = value;
    for (; (rest & ~0x7fL) != 0; rest >>>= 7) {
      bytes[size++] = (byte) (rest | 0x80);
    }
    bytes[size++] = (byte) rest;
  }

  /** A field of wire type 2: tag, length, bytes. */
  void putField(int number, byte[] from, int begin, int length) {
    putByte(Wire.tag(number, Wire.LENGTH));
    putVarint(length);
    put(from, begin, length);
  }

  static int sizeOfVarint(int value) {
    return 1 + (31 - Integer.numberOfLeadingZeros(value | 1)) / 7;
  }
}
