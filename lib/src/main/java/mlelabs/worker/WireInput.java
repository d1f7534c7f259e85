package mlelabs.worker;

import java.nio.ByteBuffer;

/** A message that is read; what is not there, or cannot be, is a {@link WireException}. */
final class WireInput {

  private final ByteBuffer buffer;

  WireInput(byte[] message) {
    this.buffer = ByteBuffer.wrap(message);
  }

  /** As many bytes, to be taken at once. */
  ByteBuffer take(int bytes) throws WireException {
    if (bytes > buffer.remaining()) {
      throw new WireException(
          "a message must be complete, but " + (bytes - buffer.remaining()) + " bytes are missing");
    }
    return buffer;
  }

  /**
   * A length that the rest of the message could hold, so that nothing large is allocated in vain.
   *
   * @param bytesEach at the least
   */
  int readLength(int bytesEach) throws WireException {
    int length = readInt();
    if (length < 0 || (long) length * bytesEach > buffer.remaining()) {
      throw new WireException(
          "a length must fit into the rest of the message ("
              + buffer.remaining()
              + " bytes), but was "
              + length);
    }
    return length;
  }

  boolean readBoolean() throws WireException {
    return take(1).get() != 0;
  }

  byte readByte() throws WireException {
    return take(1).get();
  }

  short readShort() throws WireException {
    return take(Short.BYTES).getShort();
  }

  char readChar() throws WireException {
    return take(Character.BYTES).getChar();
  }

  int readInt() throws WireException {
    return take(Integer.BYTES).getInt();
  }

  long readLong() throws WireException {
    return take(Long.BYTES).getLong();
  }

  float readFloat() throws WireException {
    return take(Float.BYTES).getFloat();
  }

  double readDouble() throws WireException {
    return take(Double.BYTES).getDouble();
  }

  String readText() throws WireException {
    char[] text = new char[readLength(Character.BYTES)];
    buffer.asCharBuffer().get(text);
    buffer.position(buffer.position() + text.length * Character.BYTES);
    return new String(text);
  }

  int position() {
    return buffer.position();
  }
}
