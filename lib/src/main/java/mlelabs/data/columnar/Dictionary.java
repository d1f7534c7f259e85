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

  private String[] texts = new String[16];
  private byte[][] encoded = new byte[16][];

  /** Of each text, to grow without reading the texts again. */
  private int[] hashes = new int[16];

  private int size;

  /** 1 + the number of the text that hashed here, 0 where there is none. */
  private int[] slots = new int[64];

  Dictionary() {
    number("");
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
    int hash = hash(bytes, 0, bytes.length);
    int slot = slot(hash, bytes, 0, bytes.length);
    return slots[slot] != 0 ? slots[slot] - 1 : insert(slot, hash, bytes, text);
  }

  /** The number of the text of which these are the UTF-8 bytes. */
  int number(byte[] bytes, int from, int to) {
    int hash = hash(bytes, from, to);
    int slot = slot(hash, bytes, from, to);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    byte[] copy = Arrays.copyOfRange(bytes, from, to);
    return insert(slot, hash, copy, new String(copy, StandardCharsets.UTF_8));
  }

  private int slot(int hash, byte[] bytes, int from, int to) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0 && !holds(slots[slot] - 1, hash, bytes, from, to)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean holds(int number, int hash, byte[] bytes, int from, int to) {
    byte[] known = encoded[number];
    return hashes[number] == hash && Arrays.equals(known, 0, known.length, bytes, from, to);
  }

  private int insert(int slot, int hash, byte[] bytes, String text) {
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, 2 * size);
      encoded = Arrays.copyOf(encoded, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    texts[size] = text;
    encoded[size] = bytes;
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

  private static int hash(byte[] bytes, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    // Fibonacci hashing: neighbours such as N123AA and N124AA must not crowd neighbouring slots
    hash *= 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }
}
