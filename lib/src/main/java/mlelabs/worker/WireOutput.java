package mlelabs.worker;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A message under construction: numbers are big-endian, and its length has a bound. */
final class WireOutput {

  private ByteBuffer buffer = ByteBuffer.allocate(256);

  /** Room for as many bytes, to be filled at once. */
  ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      grow(bytes);
    }
    return buffer;
  }

  private void grow(int bytes) {
    long needed = (long) buffer.position() + bytes;
    if (needed > Peer.LONGEST_MESSAGE) {
      throw new IllegalStateException(
          "a message must have at most " + Peer.LONGEST_MESSAGE + " bytes");
    }
    int capacity = (int) Math.min(Peer.LONGEST_MESSAGE, Math.max(needed, 2L * buffer.capacity()));
    buffer = ByteBuffer.allocate(capacity).put(buffer.flip());
  }

  void writeBoolean(boolean value) {
    room(1).put((byte) (value ? 1 : 0));
  }

  void writeByte(byte value) {
    room(1).put(value);
  }

  void writeShort(short value) {
    room(Short.BYTES).putShort(value);
  }

  void writeChar(char value) {
    room(Character.BYTES).putChar(value);
  }

  void writeInt(int value) {
    room(Integer.BYTES).putInt(value);
  }

  void writeLong(long value) {
    room(Long.BYTES).putLong(value);
  }

  void writeFloat(float value) {
    room(Float.BYTES).putFloat(value);
  }

  void writeDouble(double value) {
    room(Double.BYTES).putDouble(value);
  }

  /** A length and as many characters. */
  void writeText(String text) {
    writeInt(text.length());
    ByteBuffer to = room(Math.multiplyExact(text.length(), Character.BYTES));
    char[] characters = text.toCharArray();
    to.asCharBuffer().put(characters);
    to.position(to.position() + characters.length * Character.BYTES);
  }

  /** Everything that another message holds. */
  void write(WireOutput other) {
    room(other.length()).put(other.bytes(), 0, other.length());
  }

  byte[] bytes() {
    return buffer.array();
  }

  int length() {
    return buffer.position();
  }

  boolean equalTo(byte[] other, int from, int to) {
    return Arrays.equals(bytes(), 0, length(), other, from, to);
  }
}
