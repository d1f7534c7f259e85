package mlelabs.data.tfrecord;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the column of a name given as bytes. Names are told apart by their first eight bytes, their
 * length and the rest; open addressing, a quarter full at most.
 */
final class FeatureNames {

  static final int NONE = -1;

  /** An odd number near 2^64 divided by the golden ratio: its products spread over all bits. */
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private final byte[][] names;
  private final long[] heads;
  private final int[] slots;
  private final int shift;

  FeatureNames(List<String> columns) {
    int bits = 64 - Long.numberOfLeadingZeros(4L * columns.size());
    shift = 64 - bits;
    slots = new int[1 << bits];
    names = new byte[columns.size()][];
    heads = new long[columns.size()];
    for (int column = 0; column < names.length; column++) {
      byte[] name = columns.get(column).getBytes(StandardCharsets.UTF_8);
      names[column] = name;
      heads[column] = head(Arrays.copyOf(name, name.length + Long.BYTES), 0, name.length);
      int slot = slot(heads[column], name.length);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = column + 1;
    }
  }

  byte[] name(int column) {
    return names[column];
  }

  /** The column of a name, behind which eight more bytes can be read; or {@link #NONE}. */
  int column(byte[] bytes, int from, int length) {
    long head = head(bytes, from, length);
    int slot = slot(head, length);
    int column = slots[slot] - 1;
    while (column >= 0 && !is(column, head, bytes, from, length)) {
      slot = (slot + 1) & (slots.length - 1);
      column = slots[slot] - 1;
    }
    return column;
  }

  private boolean is(int column, long head, byte[] bytes, int from, int length) {
    byte[] name = names[column];
    return heads[column] == head
        && name.length == length
        && (length <= 8 || tailIs(name, bytes, from, length));
  }

  private static boolean tailIs(byte[] name, byte[] bytes, int from, int length) {
    return length <= 16
        ? LittleEndian.getLong(bytes, from + length - 8) == LittleEndian.getLong(name, length - 8)
        : Arrays.equals(name, 8, length, bytes, from + 8, from + length);
  }

  private static long head(byte[] bytes, int from, int length) {
    long word = LittleEndian.getLong(bytes, from);
    return length >= 8 ? word : word & ((1L << 8 * length) - 1);
  }

  private int slot(long head, int length) {
    return (int) ((head ^ length) * SPREAD >>> shift);
  }
}
