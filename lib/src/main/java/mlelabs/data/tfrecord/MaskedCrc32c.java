package mlelabs.data.tfrecord;

import java.util.zip.CRC32C;

/**
 * The checksum of TFRecord: CRC-32C (Castagnoli, RFC 3720), turned right by 15 bits and increased
 * by 0xa282ead8, both in 32-bit arithmetic. The mask keeps a checksum from being that of data which
 * holds checksums itself.
 */
public final class MaskedCrc32c {

  private static final int MASK = 0xa282ead8;

  private final CRC32C crc = new CRC32C();

  /** The masked checksum of all of these bytes. */
  public static int of(byte[] data) {
    return new MaskedCrc32c().of(data, 0, data.length);
  }

  /** The masked checksum of some of these bytes; not to be shared between threads. */
  int of(byte[] data, int from, int length) {
    crc.reset();
    crc.update(data, from, length);
    return Integer.rotateRight((int) crc.getValue(), 15) + MASK;
  }
}
