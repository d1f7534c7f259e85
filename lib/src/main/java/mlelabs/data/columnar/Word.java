package mlelabs.data.columnar;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of text as one long, the first byte the lowest, and questions about all eight at
 * once.
 */
final class Word {

  /** How many bytes past the end of a text must be there to be read, whatever they hold. */
  static final int PADDING = 16;

  static final long EACH = 0x0101_0101_0101_0101L;
  static final long HIGH_BITS = 0x8080_8080_8080_8080L;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Word() {}

  static long at(byte[] bytes, int from) {
    return (long) LONGS.get(bytes, from);
  }

  /** The bytes from {@code from} up to {@code to}, at most eight, then zeros. */
  static long at(byte[] bytes, int from, int to) {
    int length = to - from;
    if (from + 8 <= bytes.length) {
      return length >= 8 ? at(bytes, from) : at(bytes, from) & ((1L << (8 * length)) - 1);
    }
    long word = 0;
    for (int i = Math.min(to, from + 8) - 1; i >= from; i--) {
      word = word << 8 | (bytes[i] & 0xFF);
    }
    return word;
  }

  /**
   * The high bit of the first byte that is zero, among others after it; 0 if none is. Of the bytes
   * after the first, some that are not zero may be marked too.
   */
  static long firstZero(long word) {
    return (word - EACH) & ~word & HIGH_BITS;
  }

  /** The high bit of every byte that is zero, and no other. */
  static long zeros(long word) {
    return ~(((word & ~HIGH_BITS) + ~HIGH_BITS) | word) & HIGH_BITS;
  }

  /** The place, from 0, of the byte of which the lowest bit set in this mark is. */
  static int place(long mark) {
    return Long.numberOfTrailingZeros(mark) >>> 3;
  }

  /** How often a byte is there. */
  static int count(byte[] bytes, int from, int to, int wanted) {
    long pattern = wanted * EACH;
    int count = 0;
    int i = from;
    for (; i + 8 <= to; i += 8) {
      count += Long.bitCount(zeros(at(bytes, i) ^ pattern));
    }
    for (; i < to; i++) {
      count += bytes[i] == wanted ? 1 : 0;
    }
    return count;
  }
}
