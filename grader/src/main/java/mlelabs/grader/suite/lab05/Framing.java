package mlelabs.grader.suite.lab05;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/** Records as TensorFlow writes them, and such that nobody should. */
final class Framing {

  private static final int MASK = 0xa282ead8;

  private Framing() {}

  /** The masked checksum, by the JDK's CRC-32C and a rotation. */
  static int masked(byte[] data) {
    CRC32C crc = new CRC32C();
    crc.update(data);
    return mask((int) crc.getValue());
  }

  static int mask(int crc) {
    return Integer.rotateRight(crc, 15) + MASK;
  }

  static byte[] record(byte[] payload) {
    return record(payload.length, payload);
  }

  /** A record that claims another length than its payload has; its checksums are right. */
  static byte[] record(long length, byte[] payload) {
    byte[] claimed = littleEndian(Long.BYTES).putLong(0, length).array();
    return littleEndian(payload.length + 16)
        .putLong(length)
        .putInt(masked(claimed))
        .put(payload)
        .putInt(masked(payload))
        .array();
  }

  private static ByteBuffer littleEndian(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static byte[] file(byte[]... parts) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      file.writeBytes(part);
    }
    return file.toByteArray();
  }
}
