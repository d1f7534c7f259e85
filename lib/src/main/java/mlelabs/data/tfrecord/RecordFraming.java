package mlelabs.data.tfrecord;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes records as they stand in a TFRecord file: the length of the payload as a 64-bit integer,
 * the {@link MaskedCrc32c} of those 8 bytes, the payload, the checksum of the payload; all numbers
 * little-endian. Pieces of a file that were written apart can be put together in any order.
 *
 * <p>Not to be shared between threads.
 */
public final class RecordFraming {

  private static final int HEAD = 12;

  private final MaskedCrc32c checksum = new MaskedCrc32c();
  private final byte[] head = new byte[HEAD];

  /** Writes one record. */
  public void write(byte[] payload, OutputStream out) throws IOException {
    LittleEndian.putLong(head, 0, payload.length);
    LittleEndian.putInt(head, Long.BYTES, checksum.of(head, 0, Long.BYTES));
    out.write(head, 0, HEAD);
    out.write(payload);
    LittleEndian.putInt(head, 0, checksum.of(payload, 0, payload.length));
    out.write(head, 0, Integer.BYTES);
  }
}
