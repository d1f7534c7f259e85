package mlelabs.data.columnar;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Distinct texts, numbered from 0 in the order in which they came. It only grows: a number keeps
 * its meaning, so columns may share a dictionary that its maker still adds to.
 *
 * <p>Texts are looked up by their UTF-8 bytes with open addressing, so that a String is made for
 * each distinct text and not for each row. Number 0 is always "", the missing text.
 */
final class Dictionary {

  /** The number of "". */
  static final int MISSING = 0;

  /** An odd number near 2^64 divided by the golden ratio: its products spread over all bits. */
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private static final int LARGEST = 1 << 14;
  private static final long LARGEST_BYTES = 1 << 18;

  private String[] texts = new String[16];
  private byte[][] encoded = new byte[16][];

  /** Of each text, its first eight bytes: most texts are told apart by them alone. */
  private long[] heads = new long[16];

  private int[] hashes = new int[16];
  private int size;

  /** 1 + the number of the text that hashed here, 0 where there is none. */
  private int[] slots = new int[64];

  /** How many bytes the texts have together. */
  private long bytes;

  Dictionary() {
    number("");
  }

  /**
   * Whether it has so many texts that keeping them costs more than looking up again those that come
   * again: where each row has another text, it would grow with the data.
   */
  boolean isLarge() {
    return size > LARGEST || bytes > LARGEST_BYTES;
  }

  int size() {
    return size;
  }

  /** The texts by number; those of numbers given later may be in another array. */
  String[] texts() {
    return texts;
  }

  /** The number of a text. */
  int number(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return number(bytes, 0, bytes.length);
  }

  /** The number of the text of which these are the UTF-8 bytes. */
  int number(byte[] bytes, int from, int to) {
    long head = Word.at(bytes, from, to);
    int hash = hash(head, bytes, from, to);
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (heads[number] == head && hashes[number] == hash && holds(number, bytes, from, to)) {
        return number;
      }
      slot = (slot + 1) & mask;
    }
    return insert(slot, head, hash, Arrays.copyOfRange(bytes, from, to));
  }

  private static int hash(long head, byte[] bytes, int from, int to) {
    long hash = (head ^ (to - from)) * SPREAD;
    for (int i = from + 8; i < to; i += 8) {
      hash = (hash ^ (hash >>> 32) ^ Word.at(bytes, i, to)) * SPREAD;
    }
    return (int) (hash >>> 32);
  }

  private boolean holds(int number, byte[] bytes, int from, int to) {
    byte[] known = encoded[number];
    int length = to - from;
    return known.length == length
        && (length <= 8 || Arrays.equals(known, 8, length, bytes, from + 8, to));
  }

  private int insert(int slot, long head, int hash, byte[] bytes) {
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, 2 * size);
      encoded = Arrays.copyOf(encoded, 2 * size);
      heads = Arrays.copyOf(heads, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    texts[size] = new String(bytes, StandardCharsets.UTF_8);
    encoded[size] = bytes;
    this.bytes += bytes.length;
    heads[size] = head;
    hashes[size] = hash;
    slots[slot] = ++size;
    if (2 * size > slots.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    slots = new int[4 * slots.length];
    int mask = slots.length - 1;
    for (int number = 0; number < size; number++) {
      int slot = hashes[number] & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = number + 1;
    }
  }
}
